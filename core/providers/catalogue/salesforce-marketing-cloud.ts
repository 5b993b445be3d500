import { catalogueChecked, noBaaStatement, says, source, undocumented } from "@/core/providers/behaviour";
import type { Provider } from "@/core/providers/provider";

const docs = source(
  "provider-documentation",
  "help.salesforce.com 000387912: TLS 1.2 or newer; opportunistic with plaintext fallback; enforced TLS only by support case",
  "2026-02-25",
);
const rest = { tls10Only: undocumented, tls11Only: undocumented, invalidCertificate: undocumented } as const;

export const salesforceMarketingCloud = {
  id: "salesforce-marketing-cloud",
  name: "Salesforce Marketing Cloud",
  baa: noBaaStatement,
  settings: [
    {
      id: "enforced-tls=off",
      label: "Opportunistic TLS (default)",
      settingName: "Enforced TLS",
      value: "off",
      isDefault: true,
      level: "L1",
      minimumVersion: "1.2",
      behaviour: { ...rest, noTls: says("plaintext", docs) },
      proofToAskFor: "The provider's written confirmation of the account's TLS setting.",
      caveats: ["What an older receiver gets is not documented."],
    },
    {
      id: "enforced-tls=on",
      label: "Enforced TLS, by support case",
      settingName: "Enforced TLS",
      value: "on",
      isDefault: false,
      level: "L3",
      minimumVersion: "1.2",
      behaviour: { ...rest, noTls: says("refused", docs) },
      proofToAskFor: "The closed support case that names the account or business unit.",
      caveats: ["Set for an account or business unit: ask which one sends each stream."],
    },
  ],
  lastChecked: catalogueChecked,
} as const satisfies Provider;
