import { dayInWords } from "@/core/calendar/day-in-words";
import type { Answer, AnswerValue } from "@/core/questionnaire/answer";
import type { Question } from "@/core/questionnaire/questionnaire";

/** Longest quotation of a free text; the whole stands beside the question. */
const QUOTE_LENGTH = 200;

/** The answer as a reader may quote it: question id, title and the words of the answer (of one row where a row is given). */
export function quotedAnswer(question: Question, answer: Answer, rowId: string | null): string {
  const words = answer.status === "dont-know" || answer.value === null ? "I do not know" : wordsOf(question, answer.value, rowId);
  return `${question.id}, “${question.title}”: “${words}”`;
}

function wordsOf(question: Question, value: AnswerValue, rowId: string | null): string {
  switch (value.type) {
    case "single":
      return labelsOf(question, [value.choice]);
    case "multi":
      return labelsOf(question, value.choices);
    case "matrix":
      return cellWords(question, value.cells, rowId);
    case "text":
      return value.text.length > QUOTE_LENGTH ? `${value.text.slice(0, QUOTE_LENGTH)} …` : value.text;
    case "number":
      return String(value.number);
    case "dates":
      return dateWords(question, value.dates);
    case "file":
      return `${String(value.evidenceIds.length)} attached`;
    case "per-file":
      return labelsOf(question, [...new Set(Object.values(value.choices))]);
  }
}

function labelsOf(question: Question, ids: readonly string[]): string {
  const choices = "choices" in question.body ? question.body.choices : [];
  return ids.map((id) => choices.find((choice) => choice.id === id)?.label ?? id).join("; ");
}

function dateWords(question: Question, dates: Readonly<Record<string, string>>): string {
  const fields = question.body.type === "dates" ? question.body.fields : [];
  return Object.entries(dates)
    .map(([id, date]) => `${fields.find((field) => field.id === id)?.label ?? id}: ${dayInWords(date)}`)
    .join("; ");
}

function cellWords(question: Question, cells: Readonly<Record<string, string>>, rowId: string | null): string {
  if (question.body.type !== "matrix" || rowId === null) return `${String(Object.keys(cells).length)} lines answered`;
  const { rows, columns } = question.body;
  const row = rows.find((one) => one.id === rowId)?.label ?? rowId;
  const column = columns.find((one) => one.id === cells[rowId])?.label ?? cells[rowId] ?? "no answer";
  return `${row}: ${column}`;
}
