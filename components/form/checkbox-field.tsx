"use client";

import { Checkbox } from "@/components/ui/checkbox";
import { FieldError } from "@/components/ui/field";
import { describe } from "@/components/ui/field-ids";
import { useField } from "./form-context";

export interface CheckboxFieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value?: string | undefined;
  readonly defaultChecked?: boolean | undefined;
}

/** One yes-or-no inside an ActionForm. */
export function CheckboxField({ name, label, hint, value = "on", defaultChecked = false }: CheckboxFieldProps) {
  const { id, error, typed } = useField(name);
  return (
    <div>
      {error !== undefined && <FieldError id={id} message={error} />}
      <Checkbox
        name={name}
        value={value}
        label={label}
        hint={hint}
        defaultChecked={typed === null ? defaultChecked : typed.includes(value)}
        {...describe(id, { error })}
      />
    </div>
  );
}
