import { catalogueChecked, says, source, undocumented } from "@/core/providers/behaviour";
import type { Behaviour, Provider, ProviderSetting } from "@/core/providers/provider";

const postconf = source(
  "provider-documentation",
  "postconf(5), Postfix 3.10: smtp_tls_security_level, smtp_tls_protocols and smtp_tls_mandatory_protocols (both >=TLSv1 by default)",
);
const readme = source("provider-documentation", "Postfix TLS_README: what each security level requires");

const plaintext = says("plaintext", postconf);
const delivered = says("delivered", postconf);
const refused = says("refused", postconf, readme);

const floorCaveat = "The default minimum is TLS 1.0; whether old TLS is really offered also depends on the TLS library of the host.";
const uncheckedCaveat = "The certificate is not checked.";
const raised = ",smtp_tls_mandatory_protocols=>=TLSv1.2";

/** One level; cells in the order no TLS, old TLS, invalid certificate. */
interface Row {
  readonly value: string;
  readonly label: string;
  readonly policy: ProviderSetting["level"];
  readonly cells: readonly [Behaviour, Behaviour, Behaviour];
  readonly caveats: readonly string[];
}

const rows: readonly Row[] = [
  {
    value: "",
    label: "No level set (default): TLS is not used",
    policy: "L0",
    cells: [plaintext, plaintext, plaintext],
    caveats: [],
  },
  {
    value: "may",
    label: "may: opportunistic",
    policy: "L1",
    cells: [plaintext, delivered, delivered],
    caveats: ["Also retries in plaintext after a failed handshake.", floorCaveat],
  },
  {
    value: "encrypt",
    label: "encrypt: TLS required",
    policy: "L3",
    cells: [refused, delivered, delivered],
    caveats: [uncheckedCaveat, floorCaveat],
  },
  {
    value: `encrypt${raised}`,
    label: "encrypt, minimum TLS 1.2",
    policy: "L3",
    cells: [refused, refused, delivered],
    caveats: [uncheckedCaveat],
  },
  {
    value: "dane",
    label: "dane: opportunistic DANE",
    policy: "L1",
    cells: [plaintext, undocumented, undocumented],
    caveats: ["Strict only for receivers that publish TLSA records; otherwise it works like may."],
  },
  {
    value: "dane-only",
    label: "dane-only: mandatory DANE",
    policy: "L4",
    cells: [refused, delivered, refused],
    caveats: ["Receivers without TLSA records get no mail.", floorCaveat],
  },
  {
    value: "verify",
    label: "verify: TLS and certificate required",
    policy: "L4",
    cells: [refused, delivered, refused],
    caveats: ["The name is taken from ordinary DNS and can be steered.", floorCaveat],
  },
  {
    value: "secure",
    label: "secure: TLS, certificate and secure name required",
    policy: "L4",
    cells: [refused, delivered, refused],
    caveats: [floorCaveat],
  },
  {
    value: `secure${raised}`,
    label: "secure, minimum TLS 1.2",
    policy: "L4",
    cells: [refused, refused, refused],
    caveats: [],
  },
];

export const postfix: Provider = {
  id: "postfix",
  name: "Postfix (self-hosted)",
  baa: {
    statement: "Software, not a service. Whoever hosts the server needs the BAA.",
    sources: [source("provider-documentation", "postfix.org")],
  },
  settings: rows.map(toSetting),
  lastChecked: catalogueChecked,
};

function toSetting({ value, label, policy, cells, caveats }: Row): ProviderSetting {
  const [noTls, oldTls, invalidCertificate] = cells;
  return {
    id: `smtp_tls_security_level=${value}`,
    label,
    settingName: "smtp_tls_security_level",
    value: value === "" ? "(empty)" : value,
    isDefault: value === "",
    level: policy,
    minimumVersion: minimumOf(value),
    behaviour: { noTls, tls10Only: oldTls, tls11Only: oldTls, invalidCertificate },
    proofToAskFor: "The output of postconf -n and the smtp_tls_policy_maps in use.",
    caveats: [
      ...caveats,
      "smtp_tls_policy_maps may set another level for a domain.",
      "A message with the header TLS-Required: No lowers the level to may from version 3.10 on, unless tls_required_enable is off.",
    ],
  };
}

function minimumOf(value: string): ProviderSetting["minimumVersion"] {
  if (value === "") return null;
  return value.endsWith(raised) ? "1.2" : "1.0";
}
