import { catalogueChecked, noBaaStatement } from "@/core/providers/behaviour";
import type { Provider } from "@/core/providers/provider";
import { undocumentedSetting } from "@/core/providers/undocumented-setting";

export const azureCommunicationServices = {
  id: "azure-communication-services",
  name: "Azure Communication Services Email",
  baa: noBaaStatement,
  settings: [undocumentedSetting("How it delivers is not documented to us; do not read Exchange Online's behaviour into it.")],
  lastChecked: catalogueChecked,
} as const satisfies Provider;
