import { core20261 } from "@/core/questionnaire/catalogue/core-2026-1";
import type { Question, Questionnaire } from "@/core/questionnaire/questionnaire";

/** Every published version, oldest first. Old ones stay: assessments keep the version they were sent with. */
export const questionnaires: readonly Questionnaire[] = [core20261];

/** The version that a new assessment starts with. */
export const currentQuestionnaire: Questionnaire = core20261;

/** The published version, or null: ids also come from stored rows. */
export function questionnaireByIdVersion(id: string, version: string): Questionnaire | null {
  return questionnaires.find((one) => one.id === id && one.version === version) ?? null;
}

/** The question with this id, or null when this version does not ask it. */
export function questionById(questionnaire: Questionnaire, id: string): Question | null {
  return questionnaire.questions.find((one) => one.id === id) ?? null;
}
