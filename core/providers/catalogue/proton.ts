import { catalogueChecked, noBaaStatement } from "@/core/providers/behaviour";
import type { Provider } from "@/core/providers/provider";
import { undocumentedSetting } from "@/core/providers/undocumented-setting";

export const proton = {
  id: "proton",
  name: "Proton",
  baa: noBaaStatement,
  settings: [
    undocumentedSetting(
      "A mailbox provider, listed so that its headers are not taken for another's. How it delivers is not documented to us.",
    ),
  ],
  lastChecked: catalogueChecked,
} as const satisfies Provider;
