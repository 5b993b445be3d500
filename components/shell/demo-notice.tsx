import { ActionForm } from "@/components/form/action-form";
import { SubmitButton } from "@/components/form/submit-button";
import type { FormState } from "@/core/form-state";
import { DemoBanner } from "./demo-banner";

export interface DemoNoticeProps {
  /** `null` for members who may not remove it. */
  readonly remove: ((previous: FormState, form: FormData) => Promise<FormState>) | null;
}

/** The banner of the demo story, with the one click that removes it. */
export function DemoNotice({ remove }: DemoNoticeProps) {
  if (remove === null) return <DemoBanner />;
  const button = (
    <ActionForm id="remove-demo" action={remove}>
      <SubmitButton variant="secondary" size="sm">
        Remove demo data
      </SubmitButton>
    </ActionForm>
  );
  return <DemoBanner action={button} />;
}
