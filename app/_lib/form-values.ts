import type { z } from "zod";
import type { FieldErrors, FormValues } from "@/core/form-state";

/** Anything with fields: an object schema, also after `.refine`. */
export type FormSchema = z.ZodObject;

/**
 * Form data as the schema's input: a field that the schema calls an array gets every value of that name (also when it is one or
 * none), any other field its first. Files stay files. Names that the schema does not know are left out.
 */
export function toInput(schema: FormSchema, form: FormData): Record<string, unknown> {
  const input: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(schema.shape)) {
    if (isArray(field)) {
      input[name] = form.getAll(name).map(storable);
    } else if (form.has(name)) {
      input[name] = storable(form.get(name));
    }
  }
  return input;
}

/** What was typed, to be shown again: never a password, never a file. In one pass: a form may have very many fields. */
export function typedValues(form: FormData): FormValues {
  const values = new Map<string, string | string[]>();
  for (const [name, value] of form) {
    // React's own hidden fields start with a dollar sign.
    if (typeof value !== "string" || name.startsWith("$") || /password|token/i.test(name)) {
      continue;
    }
    const before = values.get(name);
    values.set(name, before === undefined ? value : [before, value].flat());
  }
  return Object.fromEntries(values);
}

/** Every problem as a sentence under the field it belongs to; what belongs to none stands under `""`. */
export function toFieldErrors(error: z.ZodError): FieldErrors {
  const errors: Record<string, string[]> = {};
  for (const issue of error.issues) {
    const [field = ""] = issue.path;
    const sentences = (errors[String(field)] ??= []);
    if (!sentences.includes(issue.message)) {
      sentences.push(issue.message);
    }
  }
  return errors;
}

/** PostgreSQL has no text with a NUL character; a visible sign for it is better than a failure on one of two databases. */
export function storable<T>(value: T): T | string {
  return typeof value === "string" ? value.replaceAll("\0", "\u{fffd}") : value;
}

/** Looks through `optional`, `default`, `pipe` and their like, to what is asked of the form. */
function isArray(field: unknown): boolean {
  if (typeof field !== "object" || field === null || !("def" in field)) {
    return false;
  }
  const { def } = field;
  if (typeof def !== "object" || def === null) {
    return false;
  }
  if ("type" in def && def.type === "array") {
    return true;
  }
  return "innerType" in def ? isArray(def.innerType) : "in" in def && isArray(def.in);
}
