"use client";

import type { ComponentProps } from "react";
import { Field } from "@/components/ui/field";
import { describe } from "@/components/ui/field-ids";
import { Input } from "@/components/ui/input";
import { useField } from "./form-context";

type Own = Omit<ComponentProps<typeof Input>, "id" | "name" | "defaultValue">;

export interface TextFieldProps extends Own {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly optional?: boolean | undefined;
  readonly defaultValue?: string | undefined;
}

/** One line of text inside an ActionForm, with its error and what was typed. */
export function TextField({ name, label, hint, optional, defaultValue, ...rest }: TextFieldProps) {
  const { id, error, typed } = useField(name);
  return (
    <Field id={id} label={label} hint={hint} error={error} optional={optional}>
      <Input name={name} defaultValue={typed?.[0] ?? defaultValue} {...rest} {...describe(id, { hint, error })} />
    </Field>
  );
}
