import { catalogueChecked, says, source, undocumented } from "@/core/providers/behaviour";
import type { Provider } from "@/core/providers/provider";

const docs = source(
  "provider-documentation",
  "documentation.mailgun.com, TLS connection settings: require-tls=false and skip-verification=false verify certificate and host name and, on failure, fall back to plaintext",
);
const versionCaveat = "The minimum TLS version is not documented.";
const overrideCaveat = "A value given with a single message overrides the domain's.";
const proofToAskFor =
  "The domain's connection settings from the API, and a delivery log line with its tls and certificate-verified fields.";
const common = { settingName: "require-tls, skip-verification", minimumVersion: null, proofToAskFor } as const;
const unknownVersions = { tls10Only: undocumented, tls11Only: undocumented } as const;

export const mailgun = {
  id: "mailgun",
  name: "Sinch Mailgun",
  baa: {
    statement: "A HIPAA addendum exists and must be signed. It is reported to leave encryption in transit to the customer.",
    sources: [
      source("third-party-report", "mailingeasy.com/legal/hipaa-baa", "2020-11-01"),
      source("third-party-report", "docs.paubox.com: signs, with in-transit encryption excluded"),
    ],
  },
  settings: [
    {
      ...common,
      id: "require-tls=false,skip-verification=false",
      label: "TLS optional, certificate verified (default)",
      value: "require-tls=false, skip-verification=false",
      isDefault: true,
      level: "L2",
      behaviour: { ...unknownVersions, noTls: says("plaintext", docs), invalidCertificate: says("plaintext", docs) },
      caveats: ["A failed certificate check sends the message in plaintext.", overrideCaveat, versionCaveat],
    },
    {
      ...common,
      id: "require-tls=false,skip-verification=true",
      label: "TLS optional, certificate not verified",
      value: "require-tls=false, skip-verification=true",
      isDefault: false,
      level: "L1",
      behaviour: { ...unknownVersions, noTls: says("plaintext", docs), invalidCertificate: says("delivered", docs) },
      caveats: [overrideCaveat, versionCaveat],
    },
    {
      ...common,
      id: "require-tls=true,skip-verification=false",
      label: "TLS required, certificate verified",
      value: "require-tls=true, skip-verification=false",
      isDefault: false,
      level: "L4",
      behaviour: { ...unknownVersions, noTls: says("refused", docs), invalidCertificate: says("refused", docs) },
      caveats: [overrideCaveat, versionCaveat],
    },
    {
      ...common,
      id: "require-tls=true,skip-verification=true",
      label: "TLS required, certificate not verified",
      value: "require-tls=true, skip-verification=true",
      isDefault: false,
      level: "L3",
      behaviour: { ...unknownVersions, noTls: says("refused", docs), invalidCertificate: says("delivered", docs) },
      caveats: [overrideCaveat, versionCaveat],
    },
  ],
  lastChecked: catalogueChecked,
} as const satisfies Provider;
