import type { RawAnswer } from "@/core/questionnaire/check-answer";
import type { QuestionBody } from "@/core/questionnaire/questionnaire";

/** The fields of a posted form: each name with all its values, in order. */
export type FormFields = Readonly<Record<string, readonly string[]>>;

/** All that must be known of a question to read its fields; the public view knows it too. */
interface QuestionOfType {
  readonly body: { readonly type: QuestionBody["type"] };
}

/**
 * Reads a plain form post into a raw answer. Names: `status` (absent means answered), `value` for one value or several,
 * `value.<row, date or file id>` for a matrix, dates and per-file answers, `comment`, `reason`.
 */
export function rawAnswerFromForm(question: QuestionOfType, fields: FormFields): RawAnswer {
  return {
    status: first(fields, "status") ?? "answered",
    value: valueOf(question, fields),
    comment: first(fields, "comment") ?? "",
    notApplicableReason: first(fields, "reason") ?? "",
  };
}

function valueOf(question: QuestionOfType, fields: FormFields): unknown {
  switch (question.body.type) {
    case "single":
    case "text":
    case "number":
      return first(fields, "value");
    case "multi":
    case "file":
      return Object.hasOwn(fields, "value") ? fields["value"] : [];
    case "dates":
    case "per-file":
    case "matrix":
      return parts(fields);
  }
}

function parts(fields: FormFields): Readonly<Record<string, string>> {
  const prefix = "value.";
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([name, values]) => name.startsWith(prefix) && values[0] !== undefined)
      .map(([name, values]) => [name.slice(prefix.length), values[0] ?? ""]),
  );
}

function first(fields: FormFields, name: string): string | null {
  return Object.hasOwn(fields, name) ? (fields[name]?.[0] ?? null) : null;
}
