import { undocumentedMatrix } from "@/core/providers/behaviour";
import type { ProviderSetting } from "@/core/providers/provider";

/** The one setting of a provider about whose delivery nothing usable is documented: unknown in every receiver state. */
export function undocumentedSetting(caveat: string): ProviderSetting {
  return {
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
    caveats: [caveat],
  };
}
