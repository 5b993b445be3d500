"use client";

import { useEffect, useId, useRef, type ReactNode } from "react";
import { idle, type FormState } from "@/core/form-state";
import { ErrorSummary } from "./error-summary";
import { FormContext } from "./form-context";
import { summaryOf } from "./summary-of";

export interface PostFormProps {
  /** The address of a route handler. */
  readonly action: string;
  /** What the last post said, as the page read it; idle when it was not posted yet. */
  readonly state?: FormState | undefined;
  readonly children: ReactNode;
  readonly id?: string | undefined;
  readonly hidden?: Readonly<Record<string, string>> | undefined;
  readonly files?: boolean | undefined;
  readonly className?: string | undefined;
}

/** A plain form post for public pages: the same fields as in an ActionForm, with no script needed. */
export function PostForm({ action, state = idle, children, id, hidden = {}, files = false, className }: PostFormProps) {
  const generated = useId();
  const formId = id ?? generated;
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>("[data-error-summary]")?.focus();
  }, []);
  return (
    <FormContext value={{ formId, state, pending: false }}>
      <form
        ref={form}
        id={formId}
        method="post"
        action={action}
        noValidate
        encType={files ? "multipart/form-data" : undefined}
        className={className ?? "flex flex-col gap-4"}
      >
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <ErrorSummary {...summaryOf(state, formId)} />
        {children}
      </form>
    </FormContext>
  );
}
