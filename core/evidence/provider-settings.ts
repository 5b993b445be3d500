import type { Parsed, Problem } from "@/core/mail/problem";
import type { ProviderId } from "@/core/providers/provider";

/** A vendor's own setting as its provider's API printed it. */
export interface ProviderSettingArtefact {
  readonly provider: ProviderId;
  /** Key into the provider's catalogue entry. */
  readonly settingId: string;
  /** As read, flattened to name and value. */
  readonly values: Readonly<Record<string, string>>;
  /** Name of the configuration set; null where the account as a whole is meant or no name was given. */
  readonly scope: string | null;
}

/** Characters of JSON that are read. */
const SETTING_CHARACTERS = 200_000;

/**
 * Reads the JSON that a provider's API or command line prints for the setting that decides about TLS:
 * Amazon SES `get-configuration-set` (v2) and `describe-configuration-set` (v1), SendGrid `GET
 * /v3/user/settings/enforced_tls`. Null with a problem that says why, for everything else: a receipt rule's `TlsPolicy`
 * is about mail that SES receives, and a DMARC report has no TLS field. Never throws.
 */
export function readProviderSetting(text: string): Parsed<ProviderSettingArtefact | null> {
  if (text.length > SETTING_CHARACTERS)
    return refused("limit-setting-characters", "This is longer than 200,000 characters, so it was not read.");
  const head = text.trimStart();
  if (head.startsWith("<")) return refused("dmarc-aggregate", dmarc);
  const json = parse(head);
  if (json === null) return refused("not-json", "This is not complete JSON. Paste the whole answer of the API or the command line.");
  if (isReceiptRule(json)) return refused("receipt-rule", receiptRule);
  return readSendGrid(json) ?? readSes(json) ?? refused("unknown-setting", unknown);
}

type Json = Readonly<Record<string, unknown>>;

function refused(code: string, message: string): Parsed<null> {
  return { value: null, problems: [{ code, message, span: null }] };
}

function parse(text: string): Json | null {
  try {
    return asObject(JSON.parse(text));
  } catch {
    return null;
  }
}

function asObject(value: unknown): Json | null {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value)) : null;
}

/** `describe-receipt-rule` and `describe-receipt-rule-set` of Amazon SES: inbound. */
function isReceiptRule(json: Json): boolean {
  const bare = "TlsPolicy" in json && ["Recipients", "ScanEnabled", "Actions"].some((key) => key in json);
  return bare || "Rule" in json || "Rules" in json;
}

function readSes(json: Json): Parsed<ProviderSettingArtefact | null> | null {
  const nested = asObject(json["ConfigurationSet"]);
  const name = json["ConfigurationSetName"] ?? nested?.["Name"];
  const delivery = asObject(json["DeliveryOptions"]);
  if (typeof name !== "string" && delivery === null) return null;
  // The old API prints the delivery options only when they were asked for, so their absence says nothing there.
  if (nested !== null && delivery === null) return refused("delivery-options-missing", askForOptions);
  return readPolicy(delivery?.["TlsPolicy"], typeof name === "string" ? name.slice(0, 200) : null);
}

/** An absent policy is OPTIONAL, the default that Amazon documents. */
function readPolicy(policy: unknown, scope: string | null): Parsed<ProviderSettingArtefact | null> {
  const written = typeof policy === "string" ? policy.toUpperCase() : "OPTIONAL";
  if (written !== "OPTIONAL" && written !== "REQUIRE") {
    return refused("unknown-value", "DeliveryOptions.TlsPolicy is neither OPTIONAL nor REQUIRE, the two values that Amazon documents.");
  }
  const values = { "DeliveryOptions.TlsPolicy": typeof policy === "string" ? policy : "(absent: OPTIONAL)" };
  const problems: readonly Problem[] = scope === null ? [unnamedSet] : [];
  return { value: { provider: "amazon-ses", settingId: `tls-policy=${written}`, values, scope }, problems };
}

function readSendGrid(json: Json): Parsed<ProviderSettingArtefact | null> | null {
  const tls = json["require_tls"];
  const certificate = json["require_valid_cert"];
  if (typeof tls !== "boolean" && typeof certificate !== "boolean") return null;
  if (typeof tls !== "boolean" || typeof certificate !== "boolean") {
    return refused("incomplete-setting", "Both require_tls and require_valid_cert must be there. Paste the whole answer.");
  }
  // SendGrid documents 1.1 as the default of a missing version.
  const version = versionText(json["version"] ?? 1.1);
  if (version === null) return refused("unknown-value", "version is none of 1.1, 1.2 and 1.3, the values that SendGrid documents.");
  const values = { require_tls: String(tls), require_valid_cert: String(certificate), version };
  const settingId = `enforced-tls:require_tls=${values.require_tls},require_valid_cert=${values.require_valid_cert},version=${version}`;
  return { value: { provider: "sendgrid", settingId, values, scope: null }, problems: [] };
}

function versionText(value: unknown): string | null {
  const text = typeof value === "number" || typeof value === "string" ? String(value) : "";
  return text === "1.1" || text === "1.2" || text === "1.3" ? text : null;
}

const unnamedSet: Problem = {
  code: "configuration-set-unnamed",
  message: "The answer doesn't name its configuration set. Ask for the whole answer: the setting applies only to mail sent with that set.",
  span: null,
};

const askForOptions =
  "The delivery options are not in this answer. Ask for it again with `--configuration-set-attribute-names deliveryOptions`, or " +
  "for the output of `aws sesv2 get-configuration-set`.";
const receiptRule =
  "This is a receipt rule. Its TlsPolicy is about mail that Amazon SES receives, not about mail that the vendor sends. Ask for " +
  "the output of `aws sesv2 get-configuration-set` for the configuration set that the stream uses.";
const dmarc = "This is XML, such as a DMARC aggregate report, which has no TLS field in any version. Bring the provider's setting as JSON.";
const unknown =
  "This JSON is not a setting that is known here. Amazon SES: the output of `aws sesv2 get-configuration-set`. SendGrid: the answer " +
  "of GET /v3/user/settings/enforced_tls.";
