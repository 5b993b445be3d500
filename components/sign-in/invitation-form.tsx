import { PostForm } from "@/components/form/post-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { KeyValueList } from "@/components/ui/key-value-list";
import { type Role, roleTexts } from "@/core/organisation/role";
import type { FormState } from "@/core/form-state";

export interface InvitationFormProps {
  /** Where it is posted to; holds the token. */
  readonly action: string;
  readonly email: string;
  readonly role: Role;
  readonly state: FormState;
}

/** An invited person chooses name and password. */
export function InvitationForm({ action, email, role, state }: InvitationFormProps) {
  return (
    <PostForm id="invitation" action={action} state={state}>
      <KeyValueList
        rows={[
          { label: "You sign in as", value: email },
          { label: "Your role", value: `${roleTexts[role].name}. ${roleTexts[role].says}` },
        ]}
      />
      <TextField name="name" label="Your name" autoComplete="name" />
      <TextField
        name="password"
        label="Password"
        hint="At least 12 characters. A few words in a row are easy to remember."
        type="password"
        autoComplete="new-password"
      />
      <SubmitButton size="lg">Join</SubmitButton>
    </PostForm>
  );
}
