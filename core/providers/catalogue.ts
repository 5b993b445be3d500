import { amazonSes } from "@/core/providers/catalogue/amazon-ses";
import { azureCommunicationServices } from "@/core/providers/catalogue/azure-communication-services";
import { brevo } from "@/core/providers/catalogue/brevo";
import { exim } from "@/core/providers/catalogue/exim";
import { googleWorkspace } from "@/core/providers/catalogue/google-workspace";
import { kumomta } from "@/core/providers/catalogue/kumomta";
import { luxsci } from "@/core/providers/catalogue/luxsci";
import { mailgun } from "@/core/providers/catalogue/mailgun";
import { mandrill } from "@/core/providers/catalogue/mandrill";
import { microsoft365 } from "@/core/providers/catalogue/microsoft-365";
import { mimecast } from "@/core/providers/catalogue/mimecast";
import { paubox } from "@/core/providers/catalogue/paubox";
import { postfix } from "@/core/providers/catalogue/postfix";
import { postmark } from "@/core/providers/catalogue/postmark";
import { proofpointEssentials } from "@/core/providers/catalogue/proofpoint-essentials";
import { proton } from "@/core/providers/catalogue/proton";
import { resend } from "@/core/providers/catalogue/resend";
import { salesforce } from "@/core/providers/catalogue/salesforce";
import { salesforceMarketingCloud } from "@/core/providers/catalogue/salesforce-marketing-cloud";
import { sendgrid } from "@/core/providers/catalogue/sendgrid";
import { sparkpost } from "@/core/providers/catalogue/sparkpost";
import { virtru } from "@/core/providers/catalogue/virtru";
import { zoho } from "@/core/providers/catalogue/zoho";
import type { Provider, ProviderId, ProviderSetting } from "@/core/providers/provider";

// A record, so that the compiler misses a provider before a reader does.
const byId: Readonly<Record<ProviderId, Provider>> = {
  "amazon-ses": amazonSes,
  resend,
  sendgrid,
  mailgun,
  postmark,
  sparkpost,
  mandrill,
  brevo,
  "microsoft-365": microsoft365,
  "google-workspace": googleWorkspace,
  zoho,
  "proofpoint-essentials": proofpointEssentials,
  mimecast,
  paubox,
  virtru,
  luxsci,
  salesforce,
  "salesforce-marketing-cloud": salesforceMarketingCloud,
  "azure-communication-services": azureCommunicationServices,
  postfix,
  exim,
  kumomta,
  proton,
};

/** All providers in catalogue order. */
export const providers: readonly Provider[] = Object.values(byId);

/** True for the id of a catalogue entry. */
export function isProviderId(id: string): id is ProviderId {
  return Object.hasOwn(byId, id);
}

/** The catalogue entry with this id, or null: ids also come from stored rows and forms. */
export function providerById(id: string): Provider | null {
  return isProviderId(id) ? byId[id] : null;
}

/** The setting with this id, or null when the provider has no such setting. */
export function settingOf(provider: Provider, settingId: string): ProviderSetting | null {
  return provider.settings.find((setting) => setting.id === settingId) ?? null;
}

/** What the provider does when nobody set anything. Every provider has exactly one (proved by the catalogue's test). */
export function defaultSettingOf(provider: Provider): ProviderSetting {
  const setting = provider.settings.find((one) => one.isDefault);
  if (setting === undefined) throw new Error(`provider ${provider.id} has no default setting`);
  return setting;
}
