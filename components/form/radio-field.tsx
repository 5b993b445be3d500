"use client";

import { RadioGroup, type RadioOption } from "@/components/ui/radio-group";
import { useField } from "./form-context";

export interface RadioFieldProps {
  readonly name: string;
  readonly legend: string;
  readonly hint?: string | undefined;
  readonly options: readonly RadioOption[];
  readonly defaultValue?: string | undefined;
  readonly inline?: boolean | undefined;
}

/** One of a list inside an ActionForm. */
export function RadioField({ name, defaultValue, ...rest }: RadioFieldProps) {
  const { id, error, typed } = useField(name);
  return <RadioGroup id={id} name={name} error={error} defaultValue={typed?.[0] ?? defaultValue} {...rest} />;
}
