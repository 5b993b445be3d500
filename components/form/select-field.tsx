"use client";

import type { ComponentProps } from "react";
import { Field } from "@/components/ui/field";
import { describe } from "@/components/ui/field-ids";
import { Select } from "@/components/ui/select";
import { useField } from "./form-context";

type Own = Omit<ComponentProps<typeof Select>, "id" | "name" | "defaultValue">;

export interface SelectFieldProps extends Own {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly optional?: boolean | undefined;
  readonly defaultValue?: string | undefined;
}

/** A choice from a list inside an ActionForm. */
export function SelectField({ name, label, hint, optional, defaultValue, ...rest }: SelectFieldProps) {
  const { id, error, typed } = useField(name);
  return (
    <Field id={id} label={label} hint={hint} error={error} optional={optional}>
      <Select name={name} defaultValue={typed?.[0] ?? defaultValue} {...rest} {...describe(id, { hint, error })} />
    </Field>
  );
}
