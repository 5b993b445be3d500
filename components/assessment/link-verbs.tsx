import { ActionForm } from "@/components/form/action-form";
import { SubmitButton } from "@/components/form/submit-button";
import { Disclosure } from "@/components/ui/disclosure";
import type { FormState } from "@/core/form-state";

type Action = (previous: FormState, form: FormData) => Promise<FormState>;

export interface LinkActions {
  /** Null when the vendor has nothing to do. */
  readonly renew: Action | null;
  readonly revoke: Action;
}

/** A new link, or none any more. Both ask first, also without script. */
export function LinkVerbs({
  assessmentId,
  hasOpenLink,
  renew,
  revoke,
}: LinkActions & { readonly assessmentId: string; readonly hasOpenLink: boolean }) {
  return (
    <div className="mt-4 flex flex-col gap-2 text-sm">
      {renew !== null && (
        <Disclosure summary="Make a new link">
          <ActionForm action={renew} hidden={{ assessmentId }} className="flex flex-col items-start gap-2 py-1">
            <p className="max-w-prose">Earlier links stop working at once. What the vendor has typed stays.</p>
            <SubmitButton variant="secondary" size="sm">
              Make a new link
            </SubmitButton>
          </ActionForm>
        </Disclosure>
      )}
      {hasOpenLink && (
        <Disclosure summary="Revoke the link">
          <ActionForm action={revoke} hidden={{ assessmentId }} className="flex flex-col items-start gap-2 py-1">
            <p className="max-w-prose">
              The vendor is locked out at once, also in the middle of an answer. You can make a new link while answers are open.
            </p>
            <SubmitButton variant="danger" size="sm">
              Revoke the link
            </SubmitButton>
          </ActionForm>
        </Disclosure>
      )}
    </div>
  );
}
