import type { FormValues } from "@/core/form-state";
import type { Answer, AnswerValue } from "@/core/questionnaire/answer";
import type { PublicBody } from "@/core/questionnaire/public-view";

/** An answer that is still being typed: nothing in it has been checked. */
export type TypedDraft = Pick<Answer, "status" | "value" | "comment" | "notApplicableReason">;

/** What was typed into a form that came back, in the shape in which an answer fills it again. Names as `rawAnswerFromForm` reads them. */
export function typedDraft(body: PublicBody, values: FormValues): TypedDraft {
  const status = first(values, "status");
  return {
    status: status === "dont-know" || status === "not-applicable" ? status : "answered",
    value: typedValue(body, values),
    comment: first(values, "comment"),
    notApplicableReason: first(values, "reason"),
  };
}

function typedValue(body: PublicBody, values: FormValues): AnswerValue | null {
  switch (body.type) {
    case "single":
      return { type: "single", choice: first(values, "value") };
    case "multi":
      return { type: "multi", choices: all(values, "value") };
    case "text":
      return { type: "text", text: first(values, "value") };
    case "number": {
      const number = Number(first(values, "value"));
      return Number.isFinite(number) ? { type: "number", number } : null;
    }
    case "dates":
      return { type: "dates", dates: parts(values) };
    case "file":
      return null;
    case "per-file":
      return { type: "per-file", choices: parts(values) };
    case "matrix":
      return { type: "matrix", cells: parts(values) };
  }
}

const PREFIX = "value.";

function parts(values: FormValues): Readonly<Record<string, string>> {
  const names = Object.keys(values).filter((name) => name.startsWith(PREFIX));
  return Object.fromEntries(names.map((name) => [name.slice(PREFIX.length), first(values, name)]));
}

const first = (values: FormValues, name: string): string => all(values, name)[0] ?? "";

function all(values: FormValues, name: string): readonly string[] {
  const value = Object.hasOwn(values, name) ? values[name] : undefined;
  if (value === undefined) return [];
  return typeof value === "string" ? [value] : value;
}
