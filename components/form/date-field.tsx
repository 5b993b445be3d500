"use client";

import type { ComponentProps } from "react";
import { Field } from "@/components/ui/field";
import { describe } from "@/components/ui/field-ids";
import { DateInput } from "@/components/ui/date-input";
import { useField } from "./form-context";

type Own = Omit<ComponentProps<typeof DateInput>, "id" | "name" | "defaultValue">;

export interface DateFieldProps extends Own {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly optional?: boolean | undefined;
  readonly defaultValue?: string | undefined;
}

/** An ISO date inside an ActionForm. */
export function DateField({ name, label, hint, optional, defaultValue, ...rest }: DateFieldProps) {
  const { id, error, typed } = useField(name);
  return (
    <Field id={id} label={label} hint={hint} error={error} optional={optional}>
      <DateInput name={name} defaultValue={typed?.[0] ?? defaultValue} {...rest} {...describe(id, { hint, error })} />
    </Field>
  );
}
