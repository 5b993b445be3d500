import { dayInWords } from "@/core/calendar/day-in-words";
import type { Answer, AnswerValue } from "@/core/questionnaire/answer";
import type { Question, QuestionBody } from "@/core/questionnaire/questionnaire";

/**
 * An answer in words, with the labels that the respondent saw. `controlId` narrows a matrix to the rows that speak to that
 * control; null gives the whole. An id that the question does not know is shown as it is, never dropped.
 */
export function answerText(question: Question, answer: Answer | undefined, controlId: string | null): string {
  if (answer === undefined) return "Not answered";
  if (answer.status === "dont-know") return "Does not know";
  if (answer.status === "not-applicable") return `Not applicable: ${answer.notApplicableReason || "no reason given"}`;
  return answer.value === null ? "Not answered" : valueText(question.body, answer.value, controlId);
}

function valueText(body: QuestionBody, value: AnswerValue, controlId: string | null): string {
  switch (value.type) {
    case "single":
      return choiceLabel(body, value.choice);
    case "multi":
      return listed(value.choices.map((id) => choiceLabel(body, id)));
    case "text":
      return value.text;
    case "number":
      return body.type === "number" ? `${String(value.number)} ${body.unit}`.trim() : String(value.number);
    case "dates":
      return listed(Object.entries(value.dates).map(([id, date]) => `${dateLabel(body, id)}: ${dayInWords(date)}`));
    case "file":
      return `${String(value.evidenceIds.length)} ${value.evidenceIds.length === 1 ? "file" : "files"} attached`;
    case "per-file":
      return listed(Object.values(value.choices).map((id) => choiceLabel(body, id)));
    case "matrix":
      return matrixText(body, value.cells, controlId);
  }
}

function choiceLabel(body: QuestionBody, id: string): string {
  if (!("choices" in body)) return id;
  return body.choices.find((choice) => choice.id === id)?.label ?? id;
}

function dateLabel(body: QuestionBody, id: string): string {
  if (body.type !== "dates") return id;
  return body.fields.find((field) => field.id === id)?.label ?? id;
}

function matrixText(body: QuestionBody, cells: Readonly<Record<string, string>>, controlId: string | null): string {
  if (body.type !== "matrix") return listed(Object.entries(cells).map(([row, column]) => `${row}: ${column}`));
  const rows = body.rows.filter((row) => controlId === null || row.controls.includes(controlId));
  return listed(
    rows.map((row) => {
      const column = cells[row.id];
      const label = body.columns.find((one) => one.id === column)?.label ?? column;
      return `${row.label}: ${label ?? "not answered"}`;
    }),
  );
}

function listed(parts: readonly string[]): string {
  return parts.length === 0 ? "Nothing chosen" : parts.join("; ");
}
