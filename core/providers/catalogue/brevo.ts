import { catalogueChecked, noBaaStatement } from "@/core/providers/behaviour";
import type { Provider } from "@/core/providers/provider";
import { undocumentedSetting } from "@/core/providers/undocumented-setting";

export const brevo = {
  id: "brevo",
  name: "Brevo",
  baa: noBaaStatement,
  settings: [undocumentedSetting("Its outbound TLS policy is not documented to us.")],
  lastChecked: catalogueChecked,
} as const satisfies Provider;
