import type { ReactNode } from "react";
import { cn } from "./cn";
import { errorId, hintId } from "./field-ids";

export interface FieldProps {
  /** Id of the control inside. Pass the same id to the control with `describe(id, …)`. */
  readonly id: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly optional?: boolean | undefined;
  readonly children: ReactNode;
  readonly className?: string | undefined;
}

/** Label, hint, error and one control. Mandatory fields carry no mark; optional ones say so. */
export function Field({ id, label, hint, error, optional = false, children, className }: FieldProps) {
  return (
    <div className={cn("flex flex-col gap-1", error !== undefined && "border-s-4 border-bad ps-3", className)}>
      <label htmlFor={id} className="font-medium">
        {label}
        {optional && <span className="font-normal text-ink-muted"> (optional)</span>}
      </label>
      {hint !== undefined && (
        <p id={hintId(id)} className="text-[0.9em] text-ink-muted">
          {hint}
        </p>
      )}
      {error !== undefined && <FieldError id={id} message={error} />}
      {children}
    </div>
  );
}

/** The message beside a control, with the same words as its line in the error summary. */
export function FieldError({ id, message }: { readonly id: string; readonly message: string }) {
  return (
    <p id={errorId(id)} className="font-medium text-bad">
      <span className="sr-only">Error: </span>
      {message}
    </p>
  );
}
