/** The value of an answer by the type of its question. Choices and rows are named by id, never by label. */
export type AnswerValue =
  | { readonly type: "single"; readonly choice: string }
  | { readonly type: "multi"; readonly choices: readonly string[] }
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "number"; readonly number: number }
  | { readonly type: "dates"; readonly dates: Readonly<Record<string, string>> }
  | { readonly type: "file"; readonly evidenceIds: readonly string[] }
  | { readonly type: "per-file"; readonly choices: Readonly<Record<string, string>> }
  | { readonly type: "matrix"; readonly cells: Readonly<Record<string, string>> };

/** One answer: a value, "don't know", or "not applicable" with a reason. */
export interface Answer {
  readonly questionId: string;
  readonly status: "answered" | "dont-know" | "not-applicable";
  readonly value: AnswerValue | null;
  readonly comment: string;
  readonly notApplicableReason: string;
}

/** Answers by question id. */
export type Answers = Readonly<Record<string, Answer>>;
