import { catalogueChecked, noBaaStatement, undocumentedMatrix } from "@/core/providers/behaviour";
import type { Provider } from "@/core/providers/provider";

export const virtru = {
  id: "virtru",
  name: "Virtru",
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
      caveats: ["Protects the content on the client, not the transport: judge the transport of the service that sends the message."],
    },
  ],
  lastChecked: catalogueChecked,
} as const satisfies Provider;
