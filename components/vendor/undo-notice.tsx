import { ActionForm } from "@/components/form/action-form";
import { SubmitButton } from "@/components/form/submit-button";
import { Callout } from "@/components/ui/callout";
import type { FormState } from "@/core/form-state";

export interface UndoNoticeProps {
  /** What happened, as a whole sentence. */
  readonly message: string;
  /** Puts it back. */
  readonly undo: (previous: FormState, form: FormData) => Promise<FormState>;
  readonly hidden: Readonly<Record<string, string>>;
}

/** Stands on the page after something was put away; the button is a form, so it works without JavaScript. */
export function UndoNotice({ message, undo, hidden }: UndoNoticeProps) {
  return (
    <div className="mb-5">
      <Callout kind="success">
        <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
          <p>{message}</p>
          <ActionForm action={undo} hidden={hidden} className="flex flex-col gap-2">
            <SubmitButton variant="secondary" size="sm">
              Undo
            </SubmitButton>
          </ActionForm>
        </div>
      </Callout>
    </div>
  );
}
