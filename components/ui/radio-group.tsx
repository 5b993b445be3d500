import type { ReactNode } from "react";
import { ChoiceGroup } from "./choice-group";
import { cn } from "./cn";
import { tickStyle } from "./control-style";

export interface RadioOption {
  readonly value: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
}

export interface RadioGroupProps {
  /** Also the id of the first radio button, where an error link leads. */
  readonly id: string;
  readonly name: string;
  readonly legend: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly options: readonly RadioOption[];
  readonly defaultValue?: string | undefined;
  readonly inline?: boolean | undefined;
  readonly disabled?: boolean | undefined;
}

export function RadioGroup(props: RadioGroupProps) {
  const { id, name, options, defaultValue, inline = false, disabled } = props;
  return (
    <ChoiceGroup id={id} legend={props.legend} hint={props.hint} error={props.error}>
      <div className={cn("flex", inline ? "flex-row flex-wrap gap-x-6" : "flex-col")}>
        {options.map((option, position) => (
          <label key={option.value} className="flex min-h-6 items-start gap-2.5 py-1">
            <input
              type="radio"
              id={position === 0 ? id : `${id}-${position + 1}`}
              name={name}
              value={option.value}
              defaultChecked={option.value === defaultValue}
              disabled={disabled}
              className={tickStyle}
            />
            <span>
              {option.label}
              {option.hint !== undefined && <span className="block text-[0.9em] text-ink-muted">{option.hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </ChoiceGroup>
  );
}
