import type { Metadata } from "next";
import { pageActor } from "@/app/_lib/page-actor";
import { OrganisationFacts } from "@/components/settings/organisation-facts";
import { OrganisationForm } from "@/components/settings/organisation-form";
import { SettingsFrame } from "@/components/settings/settings-frame";
import { can } from "@/core/organisation/role";
import { organisationSettings } from "@/server/organisations/queries";
import { saveSettings } from "./actions";

export const metadata: Metadata = { title: "Settings" };

export default async function SettingsPage() {
  const actor = await pageActor();
  const settings = await organisationSettings(actor);
  return (
    <SettingsFrame current="/settings">
      {can(actor.role, "organisation.manage") ? (
        <OrganisationForm {...settings} action={saveSettings} />
      ) : (
        <OrganisationFacts {...settings} />
      )}
    </SettingsFrame>
  );
}
