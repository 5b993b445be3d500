import { ActionForm } from "@/components/form/action-form";
import { DateField } from "@/components/form/date-field";
import { RadioField } from "@/components/form/radio-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextAreaField } from "@/components/form/text-area-field";
import { TextField } from "@/components/form/text-field";
import { Callout } from "@/components/ui/callout";
import { TextLink } from "@/components/ui/text-link";
import type { FormState } from "@/core/form-state";
import type { Contact } from "@/core/vendor/contact";

export interface SendFormProps {
  readonly vendorId: string;
  readonly contacts: readonly Contact[];
  readonly questions: number;
  readonly version: string;
  /** ISO dates. */
  readonly today: string;
  readonly dueOn: string;
  readonly hasMailServer: boolean;
  readonly send: (previous: FormState, form: FormData) => Promise<FormState>;
}

/** To whom, until when, with which words. */
export function SendForm(props: SendFormProps) {
  const { vendorId, today, dueOn, hasMailServer } = props;
  return (
    <ActionForm id="send" action={props.send} hidden={{ vendorId }} className="flex max-w-2xl flex-col gap-6">
      <Recipient contacts={props.contacts} />
      <DateField
        name="dueOn"
        label="Due date"
        hint="The link keeps working for 14 days longer: a late answer is better than none."
        defaultValue={dueOn}
        min={today}
      />
      <TextAreaField
        name="message"
        label="Your message"
        optional
        rows={5}
        maxLength={2000}
        hint="Stands on top of the mail, under your name. The link and the due date are added."
      />
      <div className="rounded-md border border-line bg-surface p-4 text-sm">
        <p className="font-medium">What the vendor will see</p>
        <p className="mt-1 text-ink-muted">
          Up to {props.questions} questions, version {props.version}, about 20 minutes. Some are only asked after certain answers. The
          questions are frozen when you send.
        </p>
        <TextLink href="/assessments/preview" target="_blank" className="mt-2 inline-flex min-h-6 items-center">
          Preview the questions<span className="sr-only"> (opens in a new tab)</span>
        </TextLink>
      </div>
      {!hasMailServer && (
        <Callout title="No mail server is configured.">You get the link to copy on the next page and pass it on yourself.</Callout>
      )}
      <div>
        <SubmitButton>{hasMailServer ? "Send the questionnaire" : "Make the link"}</SubmitButton>
      </div>
    </ActionForm>
  );
}

/** A contact by a click, or somebody else. Without script, too: the fields hide by the choice alone. */
function Recipient({ contacts }: { readonly contacts: readonly Contact[] }) {
  const typed = (
    <div className="flex flex-col gap-4">
      <TextField name="contactName" label="Recipient's name" autoComplete="off" />
      <TextField name="contactEmail" label="Recipient's email address" type="email" inputMode="email" autoComplete="off" />
    </div>
  );
  const [first] = contacts;
  if (first === undefined) return typed;
  return (
    <div className="group/recipient flex flex-col gap-3">
      <RadioField
        name="recipient"
        legend="Recipient"
        defaultValue={first.id}
        options={[
          ...contacts.map(({ id, name, email, role }) => ({ value: id, label: name, hint: role === "" ? email : `${email}, ${role}` })),
          { value: "other", label: "Somebody else" },
        ]}
      />
      <div className="hidden border-s-2 border-line ps-4 group-has-[input[value=other]:checked]/recipient:block">{typed}</div>
    </div>
  );
}
