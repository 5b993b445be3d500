import { ActionForm } from "@/components/form/action-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { Card } from "@/components/ui/card";
import { Disclosure } from "@/components/ui/disclosure";
import type { FormState } from "@/core/form-state";
import type { Contact } from "@/core/vendor/contact";

type Action = (previous: FormState, form: FormData) => Promise<FormState>;

export interface ContactCardProps {
  readonly vendorId: string;
  readonly contacts: readonly Contact[];
  /** Null for who may only read. */
  readonly actions: { readonly add: Action; readonly remove: Action } | null;
}

/** The people at the vendor, to whom questionnaires go. */
export function ContactCard({ vendorId, contacts, actions }: ContactCardProps) {
  return (
    <Card>
      <h2 className="text-sm font-semibold">Contacts</h2>
      {contacts.length === 0 && <p className="mt-1 text-sm text-ink-muted">Nobody yet. A questionnaire goes to a contact.</p>}
      <ul className="mt-1 text-sm">
        {contacts.map((contact) => (
          <li key={contact.id} className="flex items-start justify-between gap-2 border-b border-line py-2 last:border-b-0">
            <span className="min-w-0">
              <span className="block font-medium">{contact.name}</span>
              {contact.role !== "" && <span className="block text-xs text-ink-muted">{contact.role}</span>}
              <span className="block text-xs break-all text-ink-muted">{contact.email}</span>
            </span>
            {actions !== null && (
              <ActionForm action={actions.remove} hidden={{ id: contact.id, vendorId }} className="flex flex-col gap-1">
                <SubmitButton variant="quiet" size="sm" aria-label={`Remove ${contact.name}`}>
                  Remove
                </SubmitButton>
              </ActionForm>
            )}
          </li>
        ))}
      </ul>
      {actions !== null && (
        <div className="mt-2 text-sm">
          <Disclosure summary="Add contact">
            <ActionForm id="contact" action={actions.add} hidden={{ vendorId }} clearOnSaved className="flex flex-col gap-3 py-1">
              <TextField name="name" label="Name" autoComplete="off" />
              <TextField name="email" label="Email" inputMode="email" autoComplete="off" />
              <TextField name="role" label="Role" optional autoComplete="off" />
              <div>
                <SubmitButton size="sm">Add contact</SubmitButton>
              </div>
            </ActionForm>
          </Disclosure>
        </div>
      )}
    </Card>
  );
}
