import { catalogueChecked, says, source, undocumented } from "@/core/providers/behaviour";
import type { Provider } from "@/core/providers/provider";

const noOldTls = source(
  "provider-documentation",
  "techcommunity.microsoft.com 2065089: Exchange Online will never use TLS 1.0 or 1.1 to send outbound email",
  "2021-01-15",
);
const forceTls = source(
  "provider-documentation",
  "MicrosoftDocs, exchange-online-uses-tls: without STARTTLS at the receiver mail goes without TLS; connectors force TLS",
);
const connector = source(
  "provider-documentation",
  "Set-OutboundConnector -TlsSettings: EncryptionOnly (no certificate check), CertificateValidation (chain, revocation), DomainValidation (and name); read through a copy",
);
const test = source(
  "interested-third-party-test",
  "Paubox test: receivers that only speak TLS 1.0 or 1.1 get plaintext; Paubox sells an alternative",
  "2025-06-01",
);

const required = {
  noTls: says("refused", connector, forceTls),
  tls10Only: says("refused", connector, noOldTls),
  tls11Only: says("refused", connector, noOldTls),
} as const;
const scope = "A connector usually covers named partner domains only: ask for the list.";
const proofToAskFor = "The output of Get-OutboundConnector for every connector that carries PHI, with its recipient domains.";

export const microsoft365 = {
  id: "microsoft-365",
  name: "Microsoft 365 (Exchange Online)",
  baa: {
    statement: "A BAA is part of Microsoft's default terms.",
    sources: [source("third-party-report", "luxsci.com")],
  },
  settings: [
    {
      id: "connector=none",
      label: "No connector (default)",
      settingName: "OutboundConnector.TlsSettings",
      value: "none",
      isDefault: true,
      level: "L1",
      minimumVersion: "1.2",
      behaviour: {
        noTls: says("plaintext", forceTls),
        tls10Only: says("plaintext", noOldTls, test),
        tls11Only: says("plaintext", noOldTls, test),
        invalidCertificate: undocumented,
      },
      proofToAskFor: "The output of Get-OutboundConnector, to show whether any connector applies.",
      caveats: [
        "A minimum of TLS 1.2 without “required” sends plaintext to an older receiver.",
        "MTA-STS and DANE of receivers are honoured where they are published.",
      ],
    },
    {
      id: "connector:tls-settings=EncryptionOnly",
      label: "Connector, encryption only",
      settingName: "OutboundConnector.TlsSettings",
      value: "EncryptionOnly",
      isDefault: false,
      level: "L3",
      minimumVersion: "1.2",
      behaviour: { ...required, invalidCertificate: says("delivered", connector) },
      proofToAskFor,
      caveats: [scope, "The certificate is not checked."],
    },
    {
      id: "connector:tls-settings=CertificateValidation",
      label: "Connector, certificate validation",
      settingName: "OutboundConnector.TlsSettings",
      value: "CertificateValidation",
      isDefault: false,
      level: "L4",
      minimumVersion: "1.2",
      // Chain and revocation are checked, the name is not: the one slot would be half open and half closed.
      behaviour: { ...required, invalidCertificate: undocumented },
      proofToAskFor,
      caveats: [scope, "Checks chain and revocation, not the host name: a valid certificate for another host passes."],
    },
    {
      id: "connector:tls-settings=DomainValidation",
      label: "Connector, domain validation",
      settingName: "OutboundConnector.TlsSettings",
      value: "DomainValidation",
      isDefault: false,
      level: "L4",
      minimumVersion: "1.2",
      behaviour: { ...required, invalidCertificate: says("refused", connector) },
      proofToAskFor,
      caveats: [scope],
    },
  ],
  lastChecked: catalogueChecked,
} as const satisfies Provider;
