import { ActionForm } from "@/components/form/action-form";
import { SubmitButton } from "@/components/form/submit-button";
import { Disclosure } from "@/components/ui/disclosure";
import { Select } from "@/components/ui/select";
import { type Column, Table } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import type { FormState } from "@/core/form-state";
import { type Role, roles, roleTexts } from "@/core/organisation/role";

export interface MemberRow {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly isSelf: boolean;
  readonly joinedAt: string;
}

type Action = (previous: FormState, form: FormData) => Promise<FormState>;

/** What an administrator may do with a member; `null` for everyone else. */
export type MemberVerbs = { readonly setRole: Action; readonly remove: Action } | null;

/** Who belongs to the organisation, and as what. */
export function MemberTable({ members, verbs }: { readonly members: readonly MemberRow[]; readonly verbs: MemberVerbs }) {
  const columns: Column<MemberRow>[] = [
    { key: "name", heading: "Name", isRowHeader: true, cell: (member) => <Person member={member} /> },
    { key: "email", heading: "Email address", phoneLabel: "Email", cell: (member) => <span className="break-all">{member.email}</span> },
    { key: "joined", heading: "Member since", phoneLabel: "Since", cell: (member) => <Time iso={member.joinedAt} /> },
    { key: "role", heading: "Role", phoneLabel: "Role", cell: (member) => <RoleCell member={member} verbs={verbs} /> },
  ];
  if (verbs !== null) {
    columns.push({
      key: "remove",
      heading: <span className="sr-only">Remove</span>,
      align: "end",
      cell: (member) => <Removal member={member} action={verbs.remove} />,
    });
  }
  return <Table caption="Members" columns={columns} rows={members} rowKey={(member) => member.id} />;
}

function Person({ member }: { readonly member: MemberRow }) {
  return (
    <span className="font-medium">
      {member.name}
      {member.isSelf && <span className="font-normal text-ink-muted"> (you)</span>}
    </span>
  );
}

function RoleCell({ member, verbs }: { readonly member: MemberRow; readonly verbs: MemberVerbs }) {
  if (verbs === null) return roleTexts[member.role].name;
  const options = roles.map((role) => ({ value: role, label: roleTexts[role].name }));
  return (
    <ActionForm action={verbs.setRole} hidden={{ id: member.id }} className="flex flex-wrap items-center gap-2">
      <Select
        key={member.role}
        name="role"
        aria-label={`Role of ${member.name}`}
        options={options}
        defaultValue={member.role}
        className="w-36"
      />
      <SubmitButton variant="secondary" size="sm">
        Change<span className="sr-only"> role of {member.name}</span>
      </SubmitButton>
    </ActionForm>
  );
}

function Removal({ member, action }: { readonly member: MemberRow; readonly action: Action }) {
  return (
    <Disclosure
      summary={
        <span>
          Remove<span className="sr-only"> {member.name}</span>
        </span>
      }
    >
      <ActionForm action={action} hidden={{ id: member.id }} className="flex flex-col items-start gap-2 text-start">
        <p>{member.name} is signed out at once. What they did stays in the audit log.</p>
        <SubmitButton variant="danger" size="sm">
          Remove {member.name}
        </SubmitButton>
      </ActionForm>
    </Disclosure>
  );
}
