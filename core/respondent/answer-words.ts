import { dayInWords } from "@/core/calendar/day-in-words";
import type { Answer, AnswerValue } from "@/core/questionnaire/answer";
import type { PublicBody, PublicQuestion } from "@/core/questionnaire/public-view";

/** An answer as its reader sees it, one line each; empty when nothing was said. `fileNames`: names of evidence by id. */
export function answerWords(question: PublicQuestion, answer: Answer | null, fileNames: ReadonlyMap<string, string>): readonly string[] {
  if (answer === null) return [];
  if (answer.status === "dont-know") return ["I do not know"];
  if (answer.status === "not-applicable") return [`Not applicable: ${answer.notApplicableReason}`];
  return answer.value === null ? [] : valueWords(question.body, answer.value, fileNames);
}

function valueWords(body: PublicBody, value: AnswerValue, fileNames: ReadonlyMap<string, string>): readonly string[] {
  switch (value.type) {
    case "single":
      return [choiceLabel(body, value.choice)];
    case "multi":
      return value.choices.map((id) => choiceLabel(body, id));
    case "text":
      return value.text.split("\n");
    case "number":
      return [body.type === "number" ? `${String(value.number)} ${body.unit}` : String(value.number)];
    case "dates":
      return body.type === "dates" ? pairs(body.fields, value.dates, dayInWords) : [];
    case "file":
      return value.evidenceIds.map((id) => fileNames.get(id) ?? "A file that was removed");
    case "per-file":
      return Object.entries(value.choices).map(
        ([id, choice]) => `${fileNames.get(id) ?? "A file that was removed"}: ${choiceLabel(body, choice)}`,
      );
    case "matrix":
      return body.type === "matrix" ? pairs(body.rows, value.cells, (column) => labelIn(body.columns, column)) : [];
  }
}

interface Labelled {
  readonly id: string;
  readonly label: string;
}

/** "Label: value" for each part that was answered, in the order of the question. */
function pairs(parts: readonly Labelled[], given: Readonly<Record<string, string>>, words: (value: string) => string): readonly string[] {
  return parts.flatMap(({ id, label }) => {
    const value = Object.hasOwn(given, id) ? given[id] : undefined;
    return value === undefined ? [] : [`${label}: ${words(value)}`];
  });
}

const choiceLabel = (body: PublicBody, id: string): string => ("choices" in body ? labelIn(body.choices, id) : id);

const labelIn = (list: readonly Labelled[], id: string): string => list.find((one) => one.id === id)?.label ?? id;
