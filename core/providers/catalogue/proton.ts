import { catalogueChecked, noBaaStatement, undocumentedMatrix } from "@/core/providers/behaviour";
import type { Provider } from "@/core/providers/provider";

export const proton = {
  id: "proton",
  name: "Proton",
  baa: noBaaStatement,
  settings: [
    {
      id: "default",
      label: "Delivery as the provider sets it",
      settingName: "no documented setting",
      value: "default",
      isDefault: true,
      level: null,
      minimumVersion: null,
      behaviour: undocumentedMatrix,
      proofToAskFor:
        "The provider's written statement on delivery to receivers without TLS, with old TLS and with an invalid certificate, or a controlled test.",
      caveats: ["A mailbox provider, listed so that its headers are not taken for another's. How it delivers is not documented to us."],
    },
  ],
  lastChecked: catalogueChecked,
} as const satisfies Provider;
