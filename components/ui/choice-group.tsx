import type { ReactNode } from "react";
import { cn } from "./cn";
import { FieldError } from "./field";
import { errorId, hintId } from "./field-ids";

export interface ChoiceGroupProps {
  readonly id: string;
  readonly legend: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly children: ReactNode;
}

/** A fieldset whose legend is the question; holds radio buttons, checkboxes or a few related fields. */
export function ChoiceGroup({ id, legend, hint, error, children }: ChoiceGroupProps) {
  const describedBy = [hint === undefined ? "" : hintId(id), error === undefined ? "" : errorId(id)].join(" ").trim();
  return (
    <fieldset
      aria-describedby={describedBy === "" ? undefined : describedBy}
      className={cn("min-w-0", error !== undefined && "border-s-4 border-bad ps-3")}
    >
      <legend className="mb-1 font-medium">{legend}</legend>
      {hint !== undefined && (
        <p id={hintId(id)} className="mb-1 text-[0.9em] text-ink-muted">
          {hint}
        </p>
      )}
      {error !== undefined && <FieldError id={id} message={error} />}
      {children}
    </fieldset>
  );
}
