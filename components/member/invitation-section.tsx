import { ActionForm } from "@/components/form/action-form";
import { RadioField } from "@/components/form/radio-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { Badge } from "@/components/ui/badge";
import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import type { FormState } from "@/core/form-state";
import { type Role, roles, roleTexts } from "@/core/organisation/role";

export interface InvitationRow {
  readonly id: string;
  readonly email: string;
  readonly role: Role;
  readonly state: "open" | "expired";
  readonly expiresAt: string;
}

type Action = (previous: FormState, form: FormData) => Promise<FormState>;

export interface InvitationSectionProps {
  readonly invitations: readonly InvitationRow[];
  readonly invite: Action;
  readonly revoke: Action;
}

/** Invite somebody, and what became of earlier invitations. */
export function InvitationSection({ invitations, invite, revoke }: InvitationSectionProps) {
  return (
    <>
      <Section
        title="Invite a member"
        lead="The invitation is a link that works once, for seven days. Without a mail server you copy it from the outbox."
      >
        <ActionForm id="invite" action={invite} className="flex max-w-xl flex-col gap-4">
          <TextField name="email" label="Email address" type="email" autoComplete="off" />
          <RadioField
            name="role"
            legend="Role"
            options={roles.map((role) => ({ value: role, label: roleTexts[role].name, hint: roleTexts[role].says }))}
            defaultValue="analyst"
          />
          <div>
            <SubmitButton>Invite</SubmitButton>
          </div>
        </ActionForm>
      </Section>
      {invitations.length > 0 && (
        <Section title="Invitations not taken yet">
          <InvitationTable invitations={invitations} revoke={revoke} />
        </Section>
      )}
    </>
  );
}

function InvitationTable({ invitations, revoke }: Pick<InvitationSectionProps, "invitations" | "revoke">) {
  return (
    <Table
      caption="Invitations not taken yet"
      rows={invitations}
      rowKey={(invitation) => invitation.id}
      columns={[
        {
          key: "email",
          heading: "Email address",
          isRowHeader: true,
          cell: ({ email }) => <span className="font-medium break-all">{email}</span>,
        },
        { key: "role", heading: "Role", phoneLabel: "Role", cell: ({ role }) => roleTexts[role].name },
        {
          key: "expires",
          heading: "Works until",
          phoneLabel: "Works until",
          cell: ({ state, expiresAt }) => (state === "open" ? <Time iso={expiresAt} /> : <Badge tone="warn">Expired</Badge>),
        },
        {
          key: "revoke",
          heading: <span className="sr-only">Revoke</span>,
          align: "end",
          cell: ({ id, email }) => (
            <ActionForm action={revoke} hidden={{ id }}>
              <SubmitButton variant="secondary" size="sm">
                Revoke<span className="sr-only"> the invitation of {email}</span>
              </SubmitButton>
            </ActionForm>
          ),
        },
      ]}
    />
  );
}
