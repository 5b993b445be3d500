/** What was typed, by field name, so that a form can show it again. Passwords and files are never among it. */
export type FormValues = Readonly<Record<string, string | readonly string[]>>;

/** What is wrong, by field name: whole sentences. `""` holds what belongs to no single field. */
export type FieldErrors = Readonly<Record<string, readonly string[]>>;

/** All that a form can be told. */
export type FormState =
  | { readonly status: "idle" }
  | { readonly status: "invalid"; readonly fieldErrors: FieldErrors; readonly values: FormValues }
  | { readonly status: "refused"; readonly message: string; readonly values: FormValues }
  | { readonly status: "saved"; readonly message?: string };

/** Before anything was sent. */
export const idle: FormState = { status: "idle" };
