import { catalogueChecked, source } from "@/core/providers/behaviour";
import type { Provider } from "@/core/providers/provider";
import { undocumentedSetting } from "@/core/providers/undocumented-setting";

export const mandrill = {
  id: "mandrill",
  name: "Mailchimp Transactional (Mandrill)",
  baa: {
    statement: "Reported not to sign BAAs, for Mailchimp as well as for Mailchimp Transactional.",
    sources: [
      source("third-party-report", "accountablehq.com", "2026-05-01"),
      source("third-party-report", "patient-protect.com", "2026-03-01"),
    ],
  },
  settings: [undocumentedSetting("Its outbound TLS policy is not documented to us.")],
  lastChecked: catalogueChecked,
} as const satisfies Provider;
