import { catalogueChecked, source, undocumentedMatrix } from "@/core/providers/behaviour";
import type { Provider } from "@/core/providers/provider";

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
      caveats: ["Its outbound TLS policy is not documented to us."],
    },
  ],
  lastChecked: catalogueChecked,
} as const satisfies Provider;
