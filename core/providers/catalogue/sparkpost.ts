import { catalogueChecked, noBaaStatement, says, source, undocumented } from "@/core/providers/behaviour";
import type { Provider } from "@/core/providers/provider";

const blog = source(
  "provider-documentation",
  "SparkPost engineering blog: opportunistic TLS; the IP pool option StrictTLS drops mail that cannot be delivered over TLS",
);
const rest = { tls10Only: undocumented, tls11Only: undocumented, invalidCertificate: undocumented } as const;

export const sparkpost = {
  id: "sparkpost",
  name: "SparkPost (Bird)",
  baa: noBaaStatement,
  settings: [
    {
      id: "strict-tls=off",
      label: "Opportunistic TLS (default)",
      settingName: "StrictTLS",
      value: "off",
      isDefault: true,
      level: "L1",
      minimumVersion: null,
      behaviour: { ...rest, noTls: says("plaintext", blog) },
      proofToAskFor: "The IP pool's settings, and which pool each stream uses.",
      caveats: ["Old TLS and certificates are not documented."],
    },
    {
      id: "strict-tls=on",
      label: "Strict TLS",
      settingName: "StrictTLS",
      value: "on",
      isDefault: false,
      level: "L3",
      minimumVersion: null,
      behaviour: { ...rest, noTls: says("refused", blog) },
      proofToAskFor: "The IP pool's settings showing StrictTLS, and which pool each stream uses.",
      caveats: ["Applies to messages sent through this IP pool only.", "Old TLS and certificates are not documented."],
    },
  ],
  lastChecked: catalogueChecked,
} as const satisfies Provider;
