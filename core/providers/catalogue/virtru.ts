import { catalogueChecked, noBaaStatement } from "@/core/providers/behaviour";
import type { Provider } from "@/core/providers/provider";
import { undocumentedSetting } from "@/core/providers/undocumented-setting";

export const virtru = {
  id: "virtru",
  name: "Virtru",
  baa: noBaaStatement,
  settings: [
    undocumentedSetting(
      "Protects the content on the client, not the transport: judge the transport of the service that sends the message.",
    ),
  ],
  lastChecked: catalogueChecked,
} as const satisfies Provider;
