import type { ComponentProps, ReactNode } from "react";
import { tickStyle } from "./control-style";

export interface CheckboxProps extends Omit<ComponentProps<"input">, "type"> {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
}

/** One checkbox with its label; the whole line is the target. */
export function Checkbox({ label, hint, ...rest }: CheckboxProps) {
  return (
    <label className="flex min-h-6 items-start gap-2.5 py-1">
      <input type="checkbox" className={tickStyle} {...rest} />
      <span>
        {label}
        {hint !== undefined && <span className="block text-[0.9em] text-ink-muted">{hint}</span>}
      </span>
    </label>
  );
}
