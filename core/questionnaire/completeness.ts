import type { Answer, Answers, AnswerValue } from "@/core/questionnaire/answer";
import type { FieldError } from "@/core/questionnaire/field-error";
import type { Question } from "@/core/questionnaire/questionnaire";
import { answerTo } from "@/core/questionnaire/visible";

/**
 * What is still missing before the question counts as answered; empty when nothing is. A matrix may be saved half done, so
 * this is asked when the respondent continues, not when his answer is saved.
 */
export function missingParts(question: Question, answers: Answers): readonly FieldError[] {
  const answer = answerTo(answers, question.id);
  if (answer === null) return [{ field: "value", message: askFor(question) }];
  if (answer.status !== "answered") return [];
  return answer.value === null ? [{ field: "value", message: askFor(question) }] : missingIn(question, answer.value, answers);
}

/** True once the question has a whole answer, "don't know", or "not applicable". */
export function isAnswered(question: Question, answers: Answers): boolean {
  return missingParts(question, answers).length === 0;
}

/** True once anything at all was saved for the question. */
export function isStarted(question: Question, answers: Answers): boolean {
  return answerTo(answers, question.id) !== null;
}

function missingIn(question: Question, value: AnswerValue, answers: Answers): readonly FieldError[] {
  const { body } = question;
  if (body.type === "matrix" && value.type === "matrix") {
    return body.rows
      .filter((row) => !Object.hasOwn(value.cells, row.id))
      .map((row) => ({ field: `value.${row.id}`, message: `Choose what happens for “${row.label}”.` }));
  }
  if (body.type === "dates" && value.type === "dates") {
    return body.fields
      .filter((field) => !Object.hasOwn(value.dates, field.id))
      .map((field) => ({ field: `value.${field.id}`, message: `Enter the ${field.label.toLowerCase()}.` }));
  }
  if (body.type === "per-file" && value.type === "per-file") {
    return filesOf(answerTo(answers, body.of))
      .filter((id) => !Object.hasOwn(value.choices, id))
      .map((id) => ({ field: `value.${id}`, message: "Choose what the receiving server was like for this file." }));
  }
  return [];
}

function filesOf(answer: Answer | null): readonly string[] {
  return answer?.value?.type === "file" ? answer.value.evidenceIds : [];
}

function askFor(question: Question): string {
  switch (question.body.type) {
    case "single":
      return "Choose an answer.";
    case "multi":
      return "Choose at least one answer.";
    case "text":
      return "Enter an answer.";
    case "number":
      return "Enter a number.";
    case "dates":
      return "Enter the dates.";
    case "file":
      return "Attach at least one file.";
    case "per-file":
      return "Choose an answer for each file.";
    case "matrix":
      return "Choose what happens for each line.";
  }
}
