import type { Answer, Answers } from "@/core/questionnaire/answer";
import type { Condition, Question, Questionnaire } from "@/core/questionnaire/questionnaire";

/**
 * The questions that these answers show, in order. An answer to a hidden question counts for nothing, so that changing an
 * early answer also hides what depended on the later ones. Runs on the server only: conditions never reach a browser.
 */
export function visibleQuestions(questionnaire: Questionnaire, answers: Answers): readonly Question[] {
  const shown: Question[] = [];
  const counted: Record<string, Answer> = {};
  for (const question of questionnaire.questions) {
    if (question.shownIf !== null && !holds(question.shownIf, counted)) continue;
    shown.push(question);
    const answer = answerTo(answers, question.id);
    if (answer !== null) counted[question.id] = answer;
  }
  return shown;
}

/** True if these answers show the question. */
export function isVisible(questionnaire: Questionnaire, questionId: string, answers: Answers): boolean {
  return visibleQuestions(questionnaire, answers).some((question) => question.id === questionId);
}

/** The answers that count: those to questions which are shown. */
export function visibleAnswers(questionnaire: Questionnaire, answers: Answers): Answers {
  const entries = visibleQuestions(questionnaire, answers).flatMap((question) => {
    const answer = answerTo(answers, question.id);
    return answer === null ? [] : [[question.id, answer] as const];
  });
  return Object.fromEntries(entries);
}

/** Evaluates a condition. A question without an answer satisfies nothing, "don't know" satisfies no choice. */
export function holds(condition: Condition, answers: Answers): boolean {
  if ("all" in condition) return condition.all.every((one) => holds(one, answers));
  if ("any" in condition) return condition.any.some((one) => holds(one, answers));
  if ("not" in condition) return !holds(condition.not, answers);
  return holdsForOne(condition, answerTo(answers, condition.question));
}

/** The answer to a question, or null. Reads own keys only: the answers may come from stored JSON. */
export function answerTo(answers: Answers, questionId: string): Answer | null {
  return Object.hasOwn(answers, questionId) ? (answers[questionId] ?? null) : null;
}

type OneQuestion = Extract<Condition, { question: string }>;

function holdsForOne(condition: OneQuestion, answer: Answer | null): boolean {
  if (answer?.status !== "answered" || answer.value === null) return false;
  const { value } = answer;
  if ("hasAnswer" in condition) return true;
  if ("is" in condition) return value.type === "single" && condition.is.includes(value.choice);
  return value.type === "multi" && value.choices.includes(condition.includes);
}
