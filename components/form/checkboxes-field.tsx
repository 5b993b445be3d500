"use client";

import { Checkbox } from "@/components/ui/checkbox";
import { ChoiceGroup } from "@/components/ui/choice-group";
import { useField } from "./form-context";

export interface CheckboxesFieldProps {
  readonly name: string;
  readonly legend: string;
  readonly hint?: string | undefined;
  readonly options: readonly { readonly value: string; readonly label: string; readonly hint?: string }[];
  readonly defaultValues?: readonly string[] | undefined;
}

/** Several of a list inside an ActionForm; each ticked value is sent under the one name. */
export function CheckboxesField({ name, legend, hint, options, defaultValues = [] }: CheckboxesFieldProps) {
  const { id, error, typed } = useField(name);
  const ticked = typed ?? defaultValues;
  return (
    <ChoiceGroup id={id} legend={legend} hint={hint} error={error}>
      {options.map((option, position) => (
        <Checkbox
          key={option.value}
          id={position === 0 ? id : `${id}-${position + 1}`}
          name={name}
          value={option.value}
          label={option.label}
          hint={option.hint}
          defaultChecked={ticked.includes(option.value)}
        />
      ))}
    </ChoiceGroup>
  );
}
