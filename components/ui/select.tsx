import type { ComponentProps } from "react";
import { cn } from "./cn";
import { controlStyle } from "./control-style";

export interface Option {
  readonly value: string;
  readonly label: string;
}

export interface SelectProps extends Omit<ComponentProps<"select">, "children"> {
  readonly options: readonly Option[];
  /** First, empty choice, e.g. "Choose a provider". Without it the first option is chosen. */
  readonly prompt?: string | undefined;
}

/** The native select: it works everywhere, and its list is the platform's own. */
export function Select({ options, prompt, className, ...rest }: SelectProps) {
  return (
    <select className={cn(controlStyle, "min-h-9 pe-8", className)} {...rest}>
      {prompt !== undefined && <option value="">{prompt}</option>}
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
