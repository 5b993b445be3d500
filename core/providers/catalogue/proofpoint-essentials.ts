import { catalogueChecked, noBaaStatement, says, source, undocumented } from "@/core/providers/behaviour";
import type { Provider } from "@/core/providers/provider";

const docs = source(
  "provider-documentation",
  "help.proofpoint.com, How TLS Delivery Occurs: TLS 1.2 or newer since April 2023; by default falls back to standard transport and delivers anyway; filters enforce TLS, or TLS with a valid certificate and domain",
);
const required = {
  noTls: says("refused", docs),
  tls10Only: says("refused", docs),
  tls11Only: says("refused", docs),
} as const;
const proofToAskFor = "An export or screenshot of the outbound filters with their scope.";
const scope = "A filter applies to the mail that it matches: ask for its scope.";

export const proofpointEssentials = {
  id: "proofpoint-essentials",
  name: "Proofpoint Essentials",
  baa: noBaaStatement,
  settings: [
    {
      id: "outbound-filter=none",
      label: "No enforcing filter (default)",
      settingName: "Outbound TLS filter",
      value: "none",
      isDefault: true,
      level: "L1",
      minimumVersion: "1.2",
      behaviour: {
        noTls: says("plaintext", docs),
        tls10Only: undocumented,
        tls11Only: undocumented,
        invalidCertificate: undocumented,
      },
      proofToAskFor,
      caveats: ["Falls back to standard transport: ask what happens to receivers with old TLS or an invalid certificate."],
    },
    {
      id: "outbound-filter=enforce-only-tls",
      label: "Enforce Only TLS",
      settingName: "Outbound TLS filter",
      value: "Enforce Only TLS",
      isDefault: false,
      level: "L3",
      minimumVersion: "1.2",
      behaviour: { ...required, invalidCertificate: undocumented },
      proofToAskFor,
      caveats: [scope, "Asks for TLS, not for a valid certificate."],
    },
    {
      id: "outbound-filter=enforce-completely-secure",
      label: "Enforce Completely Secure SMTP Delivery",
      settingName: "Outbound TLS filter",
      value: "Enforce Completely Secure SMTP Delivery",
      isDefault: false,
      level: "L4",
      minimumVersion: "1.2",
      behaviour: { ...required, invalidCertificate: says("refused", docs) },
      proofToAskFor,
      caveats: [scope],
    },
  ],
  lastChecked: catalogueChecked,
} as const satisfies Provider;
