import { ActionForm } from "@/components/form/action-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { Section } from "@/components/ui/section";
import type { FormState } from "@/core/form-state";

export interface PasswordFormProps {
  /** For password managers, which file the new password under it. */
  readonly email: string;
  readonly action: (previous: FormState, form: FormData) => Promise<FormState>;
}

/** A new password. */
export function PasswordForm({ email, action }: PasswordFormProps) {
  return (
    <Section title="Password" lead="A new password ends every other session of yours.">
      <ActionForm id="password" action={action} clearOnSaved className="flex max-w-sm flex-col gap-4">
        <input type="text" name="username" autoComplete="username" defaultValue={email} readOnly hidden />
        <TextField name="currentPassword" label="Current password" type="password" autoComplete="current-password" />
        <TextField name="newPassword" label="New password" hint="At least 12 characters." type="password" autoComplete="new-password" />
        <div>
          <SubmitButton>Set new password</SubmitButton>
        </div>
      </ActionForm>
    </Section>
  );
}
