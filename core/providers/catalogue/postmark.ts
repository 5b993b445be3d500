import { catalogueChecked, source, undocumentedMatrix } from "@/core/providers/behaviour";
import type { Provider } from "@/core/providers/provider";

export const postmark = {
  id: "postmark",
  name: "Postmark",
  baa: {
    statement: "Reported not to sign BAAs.",
    sources: [source("third-party-report", "docs.paubox.com/migrate-from-postmark")],
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
      caveats: ["How it delivers to receivers without TLS, with old TLS or with an invalid certificate is not documented to us."],
    },
  ],
  lastChecked: catalogueChecked,
} as const satisfies Provider;
