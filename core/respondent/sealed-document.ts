import type { Answers } from "@/core/questionnaire/answer";
import { publicQuestion } from "@/core/questionnaire/public-view";
import type { Questionnaire } from "@/core/questionnaire/questionnaire";
import { answerTo, visibleQuestions } from "@/core/questionnaire/visible";
import { canonicalJson } from "@/core/scoring/canonical-json";

export interface SealedItem {
  readonly id: string;
  readonly questionId: string;
  readonly name: string;
  readonly size: number;
  /** Of what was kept. */
  readonly sha256: string;
}

export interface ToSeal {
  readonly reference: string;
  readonly questionnaire: Questionnaire;
  readonly answers: Answers;
  readonly evidence: readonly SealedItem[];
}

/**
 * What a respondent attests, as the exact text whose SHA-256 is the seal: the questions that were shown, in the words in
 * which they were shown, the answers to them, and the hashes of the evidence. The respondent's own copy is this text, so
 * that anyone who holds it can compute the seal.
 */
export function sealedDocument({ reference, questionnaire, answers, evidence }: ToSeal): string {
  const shown = visibleQuestions(questionnaire, answers);
  return canonicalJson({
    format: "mailwitness-answers/1",
    reference,
    questionnaire: { id: questionnaire.id, version: questionnaire.version, title: questionnaire.title },
    questions: shown.map(publicQuestion),
    answers: shown.map((question) => answerTo(answers, question.id)),
    evidence: evidence
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .map(({ id, questionId, name, size, sha256 }) => ({ id, questionId, name, size, sha256 })),
  });
}
