import type { Answers } from "@/core/questionnaire/answer";
import type { Questionnaire } from "@/core/questionnaire/questionnaire";
import { pointsOf } from "@/core/questionnaire/points";
import { answerTo, visibleQuestions } from "@/core/questionnaire/visible";

/** How much of what was asked about the mail path was answered vaguely or with "don't know". */
export interface Vagueness {
  readonly vague: readonly string[];
  readonly unknown: readonly string[];
  /** Answered questions about the mail path. */
  readonly counted: number;
  /** Vague and unknown over counted, 0 … 1; null when nothing was answered. */
  readonly share: number | null;
}

// Scope, contract and later sections do not count: the score is about how mail is sent.
const countedSections: ReadonlySet<string> = new Set([
  "sending-path",
  "transport-encryption",
  "certificate-validation",
  "downgrade-behaviour",
]);

export function vaguenessOf(questionnaire: Questionnaire, answers: Answers, asOf: string): Vagueness {
  const marks = visibleQuestions(questionnaire, answers)
    .filter((question) => countedSections.has(question.section))
    .flatMap((question) => {
      const answer = answerTo(answers, question.id);
      if (answer === null || answer.status === "not-applicable") return [];
      return [{ id: question.id, mark: pointsOf(question, answer, asOf).mark }];
    });
  const vague = marks.filter((one) => one.mark === "vague").map((one) => one.id);
  const unknown = marks.filter((one) => one.mark === "unknown").map((one) => one.id);
  return {
    vague,
    unknown,
    counted: marks.length,
    share: marks.length === 0 ? null : (vague.length + unknown.length) / marks.length,
  };
}
