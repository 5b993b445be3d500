import { catalogueChecked, noBaaStatement, says, source, undocumented, undocumentedMatrix } from "@/core/providers/behaviour";
import type { Provider } from "@/core/providers/provider";

const docs = source(
  "provider-documentation",
  "mimecastsupport.zendesk.com 34000434595091: TLS 1.2 and 1.3; Secure Delivery is opportunistic by default; Relaxed accepts self-signed certificates, Strict is recommended",
);
const proofToAskFor = "An export or screenshot of the Secure Delivery definition and of the policy that applies it.";
const scope = "Applies to the mail that the Secure Delivery policy matches: ask for its scope.";

export const mimecast = {
  id: "mimecast",
  name: "Mimecast",
  baa: noBaaStatement,
  settings: [
    {
      id: "secure-delivery=opportunistic",
      label: "Opportunistic (default)",
      settingName: "Secure Delivery",
      value: "Opportunistic",
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
      caveats: ["What an older receiver gets is not documented."],
    },
    {
      id: "secure-delivery=relaxed",
      label: "Enforced, relaxed",
      settingName: "Secure Delivery",
      value: "Relaxed",
      isDefault: false,
      level: "L3",
      minimumVersion: "1.2",
      behaviour: { ...undocumentedMatrix, invalidCertificate: says("delivered", docs) },
      proofToAskFor,
      caveats: [scope, "Accepts self-signed certificates."],
    },
    {
      id: "secure-delivery=strict",
      label: "Enforced, strict",
      settingName: "Secure Delivery",
      value: "Strict",
      isDefault: false,
      level: "L4",
      minimumVersion: "1.2",
      behaviour: {
        noTls: says("refused", docs),
        tls10Only: says("refused", docs),
        tls11Only: says("refused", docs),
        invalidCertificate: says("refused", docs),
      },
      proofToAskFor,
      caveats: [scope],
    },
  ],
  lastChecked: catalogueChecked,
} as const satisfies Provider;
