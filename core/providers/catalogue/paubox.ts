import { catalogueChecked, says, source } from "@/core/providers/behaviour";
import type { Provider } from "@/core/providers/provider";

const docs = source(
  "provider-documentation",
  "support.paubox.com and docs.paubox.com, the provider's own claim: TLS 1.2 or newer; the receiver's certificate is verified; otherwise the Secure Message Center",
);
const portal = says("portal", docs);

export const paubox = {
  id: "paubox",
  name: "Paubox",
  baa: {
    statement: "States that every customer gets a BAA.",
    sources: [source("provider-documentation", "docs.paubox.com")],
  },
  settings: [
    {
      id: "default",
      label: "TLS 1.2 or the Secure Message Center (default)",
      settingName: "no setting needed",
      value: "default",
      isDefault: true,
      level: "L5",
      minimumVersion: "1.2",
      behaviour: { noTls: portal, tls10Only: portal, tls11Only: portal, invalidCertificate: portal },
      proofToAskFor: "A controlled test, or the portal notice of a message to a receiver without TLS.",
      caveats: [
        "Expired and self-signed certificates are named; a certificate for another host is not.",
        "Paubox wrote the tests of other providers that this catalogue cites.",
      ],
    },
  ],
  lastChecked: catalogueChecked,
} as const satisfies Provider;
