"use client";

import type { ComponentProps } from "react";
import { Field } from "@/components/ui/field";
import { describe } from "@/components/ui/field-ids";
import { Textarea } from "@/components/ui/textarea";
import { useField } from "./form-context";

type Own = Omit<ComponentProps<typeof Textarea>, "id" | "name" | "defaultValue">;

export interface TextAreaFieldProps extends Own {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly optional?: boolean | undefined;
  readonly defaultValue?: string | undefined;
}

/** Several lines of text inside an ActionForm. */
export function TextAreaField({ name, label, hint, optional, defaultValue, ...rest }: TextAreaFieldProps) {
  const { id, error, typed } = useField(name);
  return (
    <Field id={id} label={label} hint={hint} error={error} optional={optional}>
      <Textarea name={name} defaultValue={typed?.[0] ?? defaultValue} {...rest} {...describe(id, { hint, error })} />
    </Field>
  );
}
