import { catalogueChecked, says, source, undocumented } from "@/core/providers/behaviour";
import type { Behaviour, Provider, ProviderSetting } from "@/core/providers/provider";

const concepts = source(
  "provider-documentation",
  "twilio.com/docs/sendgrid/concepts/security/tls: opportunistically tries TLS 1.1 or later; unencrypted if the recipient does not accept TLS",
);
const api = source(
  "provider-documentation",
  "Twilio SendGrid API /v3/user/settings/enforced_tls: require_tls, require_valid_cert, version 1.1 (default), 1.2 or 1.3",
  "2026-07-02",
);
const refusal = source(
  "provider-documentation",
  "support.sendgrid.com 9310666688667: the message is dropped with “TLS required but not supported”",
);

const versions = ["1.1", "1.2", "1.3"] as const;
type Version = (typeof versions)[number];

interface EnforcedTls {
  readonly requireTls: boolean;
  readonly requireValidCert: boolean;
  readonly version: Version;
}

export const sendgrid: Provider = {
  id: "sendgrid",
  name: "Twilio SendGrid",
  baa: {
    statement:
      "Sources conflict: the eligible list of 2024-12-11 was not seen to name SendGrid; one report speaks of an enterprise agreement. Demand an executed BAA that names SendGrid.",
    sources: [
      source("third-party-report", "Twilio HIPAA-eligible products list (PDF, excerpt)", "2024-12-11"),
      source("third-party-report", "docs.paubox.com/migrate-from-sendgrid: does not sign for standard accounts"),
      source("third-party-report", "baagenerator.com: by enterprise agreement", "2026-04-01"),
    ],
  },
  settings: combinations().map(toSetting),
  lastChecked: catalogueChecked,
};

function combinations(): readonly EnforcedTls[] {
  return [false, true].flatMap((requireTls) =>
    [false, true].flatMap((requireValidCert) => versions.map((version) => ({ requireTls, requireValidCert, version }))),
  );
}

function toSetting(choice: EnforcedTls): ProviderSetting {
  const { requireTls, requireValidCert, version } = choice;
  const value = `require_tls=${String(requireTls)},require_valid_cert=${String(requireValidCert)},version=${version}`;
  const isDefault = !requireTls && !requireValidCert && version === "1.1";
  return {
    id: `enforced-tls:${value}`,
    label: labelOf(choice, isDefault),
    settingName: "/v3/user/settings/enforced_tls",
    value,
    isDefault,
    level: levelOf(choice),
    minimumVersion: requireTls || isDefault ? version : null,
    behaviour: {
      noTls: requireTls ? says("refused", api, refusal) : says("plaintext", concepts),
      tls10Only: requireTls ? says("refused", api, refusal) : undocumented,
      tls11Only: tls11Only(choice, isDefault),
      invalidCertificate: requireTls && requireValidCert ? says("refused", api, refusal) : undocumented,
    },
    proofToAskFor: "The JSON of a GET on /v3/user/settings/enforced_tls, with its date.",
    caveats: caveatsOf(choice),
  };
}

// The documented minimum binds only where TLS is required; what `version` does without it is not documented.
function tls11Only({ requireTls, version }: EnforcedTls, isDefault: boolean): Behaviour {
  if (requireTls) return version === "1.1" ? says("delivered", api) : says("refused", api, refusal);
  return isDefault ? says("delivered", concepts) : undocumented;
}

function levelOf({ requireTls, requireValidCert }: EnforcedTls): ProviderSetting["level"] {
  if (!requireTls) return "L1";
  return requireValidCert ? "L4" : "L3";
}

function labelOf({ requireTls, requireValidCert, version }: EnforcedTls, isDefault: boolean): string {
  const tls = requireTls ? "TLS required" : "TLS optional";
  const certificate = requireValidCert ? "valid certificate required" : "certificate not required";
  return `${tls}, ${certificate}, version ${version}${isDefault ? " (default)" : ""}`;
}

function caveatsOf({ requireTls, requireValidCert, version }: EnforcedTls): readonly string[] {
  return [
    "Applies to the whole account; ask which account or subuser sends each stream.",
    ...(requireTls && version === "1.1" ? ["The default version 1.1 still delivers over TLS 1.1."] : []),
    ...(!requireTls && (requireValidCert || version !== "1.1")
      ? ["Without require_tls the effect of the other two values is not documented."]
      : []),
  ];
}
