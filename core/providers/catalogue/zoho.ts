import { catalogueChecked, source, undocumentedMatrix } from "@/core/providers/behaviour";
import type { Provider } from "@/core/providers/provider";

export const zoho = {
  id: "zoho",
  name: "Zoho Mail and ZeptoMail",
  baa: {
    statement: "A BAA template is available on request.",
    sources: [source("provider-documentation", "zoho.com/mail/hipaa.html; zeptomail hipaa-compliance.html")],
  },
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
      caveats: ["Its MTA-STS and TLS reporting features are about inbound mail; the outbound minimum is not documented to us."],
    },
  ],
  lastChecked: catalogueChecked,
} as const satisfies Provider;
