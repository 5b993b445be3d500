import type { Answer, AnswerValue } from "@/core/questionnaire/answer";

/** What a question's fields start with: the stored answer, or what was typed into a form that came back. */
export interface Draft {
  readonly status: Answer["status"];
  readonly value: AnswerValue | null;
  readonly comment: string;
  readonly notApplicableReason: string;
}

export const emptyDraft: Draft = { status: "answered", value: null, comment: "", notApplicableReason: "" };

/** Errors by field name: `value`, `value.<part>`, `comment`, `reason`, `status`. */
export type QuestionErrors = Readonly<Record<string, string>>;
