import "server-only";
import type { Questionnaire } from "@/core/questionnaire/questionnaire";

/** The questionnaire as it was frozen when the assessment was sent; written by this server alone. Null for a draft. */
export function parseQuestionnaire(text: string): Questionnaire | null {
  return text === "" ? null : (JSON.parse(text) as Questionnaire);
}
