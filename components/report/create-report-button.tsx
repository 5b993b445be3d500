import { ActionForm } from "@/components/form/action-form";
import { SubmitButton } from "@/components/form/submit-button";
import type { ButtonVariant } from "@/components/ui/button-style";
import type { FormState } from "@/core/form-state";

export interface CreateReportButtonProps {
  /** `assessmentId` or `vendorId`: what the report is made of. */
  readonly subject: { readonly assessmentId: string } | { readonly vendorId: string };
  readonly action: (previous: FormState, form: FormData) => Promise<FormState>;
  readonly variant?: ButtonVariant | undefined;
}

/** Freezes a report of what is known now. */
export function CreateReportButton({ subject, action, variant = "secondary" }: CreateReportButtonProps) {
  return (
    <ActionForm action={action} hidden={{ ...subject }} className="contents">
      <SubmitButton variant={variant}>Create report</SubmitButton>
    </ActionForm>
  );
}
