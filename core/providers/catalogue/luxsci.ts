import { catalogueChecked, noBaaStatement, says, source, undocumented } from "@/core/providers/behaviour";
import type { Provider } from "@/core/providers/provider";

const docs = source(
  "provider-documentation",
  "luxsci.com/extranet/secure-email-tls.html: opportunistic base; Forced TLS, otherwise escrow, PGP or S/MIME; TLS Exclusive drops",
);
const rest = { tls10Only: undocumented, tls11Only: undocumented, invalidCertificate: undocumented } as const;
const proofToAskFor = "A screenshot of the account's TLS setting, with its scope.";
const caveats = ["The minimum version and certificate checks are not documented."] as const;

export const luxsci = {
  id: "luxsci",
  name: "LuxSci",
  baa: noBaaStatement,
  settings: [
    {
      id: "tls=opportunistic",
      label: "Opportunistic TLS (default)",
      settingName: "TLS delivery",
      value: "opportunistic",
      isDefault: true,
      level: "L1",
      minimumVersion: null,
      behaviour: { ...rest, noTls: says("plaintext", docs) },
      proofToAskFor,
      caveats,
    },
    {
      id: "tls=forced",
      label: "Forced TLS, otherwise escrow",
      settingName: "TLS delivery",
      value: "Forced TLS",
      isDefault: false,
      level: "L5",
      minimumVersion: null,
      behaviour: { ...rest, noTls: says("portal", docs) },
      proofToAskFor,
      caveats,
    },
    {
      id: "tls=exclusive",
      label: "TLS Exclusive",
      settingName: "TLS delivery",
      value: "TLS Exclusive",
      isDefault: false,
      level: "L3",
      minimumVersion: null,
      behaviour: { ...rest, noTls: says("refused", docs) },
      proofToAskFor,
      caveats,
    },
  ],
  lastChecked: catalogueChecked,
} as const satisfies Provider;
