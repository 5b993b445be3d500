import { slotControls } from "@/core/inference/control-map";
import type { Governing, Lane } from "@/core/inference/lane";
import { cellOf, isDocumentedFailure, isDocumentedRefusal } from "@/core/inference/rules/setting";
import { defaultSettingOf } from "@/core/providers/catalogue";
import type { Behaviour, ProviderSetting } from "@/core/providers/provider";

/**
 * The risk (0 … 1) that a vague answer about a control takes from what is documented of the lane's provider: "we use TLS"
 * means that the default is in control (design §2, rule 7). Null where nothing usable is documented.
 */
export function defaultRisk(controlId: string, lane: Lane): number | null {
  const slots = slotControls.find((rule) => rule.controlId === controlId)?.slots ?? [];
  const risks = lane.governing
    .flatMap((governing) => slots.flatMap((slot) => settingsOf(governing).map((setting) => riskOf(setting.behaviour[cellOf[slot]]))))
    .filter((risk) => risk !== null);
  return risks.length === 0 ? null : risks.reduce((worst, risk) => Math.max(worst, risk));
}

/** A setting that only the register declares does not take the default's place: nobody has shown that it is in force. */
function settingsOf({ provider, setting, known }: Governing): readonly ProviderSetting[] {
  return known === "declared" ? [setting, defaultSettingOf(provider)] : [setting];
}

/** The points of question Q29 for the same outcome, over 4. */
function riskOf(behaviour: Behaviour): number | null {
  if (isDocumentedFailure(behaviour)) return behaviour.outcome === "plaintext" ? 1 : 0.75;
  return isDocumentedRefusal(behaviour) ? 0 : null;
}
