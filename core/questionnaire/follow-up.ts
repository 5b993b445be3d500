import type { Answers } from "@/core/questionnaire/answer";
import { pointsOf } from "@/core/questionnaire/points";
import type { Question, Questionnaire } from "@/core/questionnaire/questionnaire";
import { answerTo, visibleQuestions } from "@/core/questionnaire/visible";

/** A second ask: the answer was vague, or nobody knew. */
export interface FollowUp {
  readonly questionId: string;
  readonly because: "vague" | "unknown";
  readonly ask: string;
}

/** The ask where a question has none of its own (standards §5, follow-up chains). */
export const generalFollowUp =
  "State the lowest TLS version you will deliver over, the setting that enforces it, and what happens to mail below it.";

/** One ask for every shown answer that is vague or unknown, in the order of the questions. */
export function followUps(questionnaire: Questionnaire, answers: Answers, asOf: string): readonly FollowUp[] {
  return visibleQuestions(questionnaire, answers).flatMap((question): readonly FollowUp[] => {
    const answer = answerTo(answers, question.id);
    if (answer === null) return [];
    const { mark } = pointsOf(question, answer, asOf);
    return mark === "vague" || mark === "unknown" ? [{ questionId: question.id, because: mark, ask: askOf(question) }] : [];
  });
}

/** The second ask of one question, also for an answer that evidence contradicts. */
export function askOf(question: Question): string {
  return question.followUp ?? generalFollowUp;
}
