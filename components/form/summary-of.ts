import type { FormState } from "@/core/form-state";

export interface SummaryError {
  readonly message: string;
  /** The control it leads to; null where it belongs to no single field. */
  readonly fieldId: string | null;
}

/** What the summary on top of a form says: one line per problem, in the words that stand beside the field. */
export function summaryOf(state: FormState, formId: string): { readonly errors: readonly SummaryError[] } {
  if (state.status === "refused") return { errors: [{ message: state.message, fieldId: null }] };
  if (state.status !== "invalid") return { errors: [] };
  const errors = Object.entries(state.fieldErrors).flatMap(([name, messages]) =>
    messages.map((message) => ({ message, fieldId: name === "" ? null : `${formId}-${name}` })),
  );
  return { errors };
}
