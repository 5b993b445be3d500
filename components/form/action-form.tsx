"use client";

import { startTransition, useActionState, useEffect, useId, useRef, type ReactNode } from "react";
import { Callout } from "@/components/ui/callout";
import { idle, type FormState } from "@/core/form-state";
import { ErrorSummary } from "./error-summary";
import { FormContext } from "./form-context";
import { summaryOf } from "./summary-of";

export interface ActionFormProps {
  readonly action: (previous: FormState, form: FormData) => Promise<FormState>;
  readonly children: ReactNode;
  /** Names the form and begins the ids of its fields; needed where two forms on a page have fields of one name. */
  readonly id?: string | undefined;
  /** Values that the person does not see. */
  readonly hidden?: Readonly<Record<string, string>> | undefined;
  /** Empties the form after it was saved, for forms that add one after another. */
  readonly clearOnSaved?: boolean | undefined;
  readonly className?: string | undefined;
}

/**
 * A form for a server action. What was typed stays in the page whatever the answer is; an invalid or refused answer is
 * shown on top and gets the focus. Works without JavaScript: then the state comes back with the page.
 */
export function ActionForm({ action, children, id, hidden = {}, clearOnSaved = false, className }: ActionFormProps) {
  const generated = useId();
  const formId = id ?? generated;
  const form = useRef<HTMLFormElement>(null);
  const [state, send, pending] = useActionState(action, idle);

  useEffect(() => {
    if (state.status === "saved" && clearOnSaved) form.current?.reset();
    if (state.status === "invalid" || state.status === "refused") {
      form.current?.querySelector<HTMLElement>("[data-error-summary]")?.focus();
    }
  }, [state, clearOnSaved]);

  return (
    <FormContext value={{ formId, state, pending }}>
      <form
        ref={form}
        id={formId}
        action={send}
        noValidate
        className={className ?? "flex flex-col gap-4"}
        // Sent by hand: React would empty the form after an action, and with it files and choices.
        onSubmit={(event) => {
          event.preventDefault();
          if (pending) return;
          const { submitter } = event.nativeEvent;
          const data = new FormData(event.currentTarget, submitter);
          startTransition(() => send(data));
        }}
      >
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <ErrorSummary {...summaryOf(state, formId)} />
        <div role="status" className="empty:hidden">
          {state.status === "saved" && state.message !== undefined && <Callout kind="success">{state.message}</Callout>}
        </div>
        {children}
      </form>
    </FormContext>
  );
}
