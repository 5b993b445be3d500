import { ActionForm } from "@/components/form/action-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextAreaField } from "@/components/form/text-area-field";
import { TextField } from "@/components/form/text-field";
import type { FormState } from "@/core/form-state";

export interface OrganisationFormProps {
  readonly name: string;
  readonly receivingHosts: readonly string[];
  readonly action: (previous: FormState, form: FormData) => Promise<FormState>;
}

/** Name and receiving hosts. */
export function OrganisationForm({ name, receivingHosts, action }: OrganisationFormProps) {
  return (
    <ActionForm id="organisation" action={action} className="flex max-w-xl flex-col gap-4">
      <TextField name="name" label="Name" hint="Vendors see it when you send them questions." defaultValue={name} />
      <TextAreaField
        name="receivingHosts"
        label="Receiving hosts"
        hint="The servers that receive your mail, one on a line: mx1.example.org, or example.org for all hosts below it. They decide which line of a header was written by you, and so counts as evidence."
        rows={6}
        optional
        spellCheck={false}
        className="font-mono"
        defaultValue={receivingHosts.join("\n")}
      />
      <div>
        <SubmitButton>Save</SubmitButton>
      </div>
    </ActionForm>
  );
}
