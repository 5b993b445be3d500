"use client";

import { FieldError } from "@/components/ui/field";
import { useField } from "./form-context";

/** The error of a field that is drawn by hand inside an ActionForm. */
export function FieldErrors({ name }: { readonly name: string }) {
  const { id, error } = useField(name);
  return error === undefined ? null : <FieldError id={id} message={error} />;
}
