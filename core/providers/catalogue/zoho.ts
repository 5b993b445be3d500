import { catalogueChecked, source } from "@/core/providers/behaviour";
import type { Provider } from "@/core/providers/provider";
import { undocumentedSetting } from "@/core/providers/undocumented-setting";

export const zoho = {
  id: "zoho",
  name: "Zoho Mail and ZeptoMail",
  baa: {
    statement: "A BAA template is available on request.",
    sources: [source("provider-documentation", "zoho.com/mail/hipaa.html; zeptomail hipaa-compliance.html")],
  },
  settings: [
    undocumentedSetting("Its MTA-STS and TLS reporting features are about inbound mail; the outbound minimum is not documented to us."),
  ],
  lastChecked: catalogueChecked,
} as const satisfies Provider;
