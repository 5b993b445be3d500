import { catalogueChecked, source } from "@/core/providers/behaviour";
import type { Provider } from "@/core/providers/provider";
import { undocumentedSetting } from "@/core/providers/undocumented-setting";

export const postmark = {
  id: "postmark",
  name: "Postmark",
  baa: {
    statement: "Reported not to sign BAAs.",
    sources: [source("third-party-report", "docs.paubox.com/migrate-from-postmark")],
  },
  settings: [
    undocumentedSetting("How it delivers to receivers without TLS, with old TLS or with an invalid certificate is not documented to us."),
  ],
  lastChecked: catalogueChecked,
} as const satisfies Provider;
