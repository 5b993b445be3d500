import { ActionForm } from "@/components/form/action-form";
import { SubmitButton } from "@/components/form/submit-button";
import { Badge } from "@/components/ui/badge";
import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import type { FormState } from "@/core/form-state";
import { browserName } from "./browser-name";

export interface SessionRow {
  readonly id: string;
  readonly isCurrent: boolean;
  readonly signedInAt: string;
  readonly lastSeenAt: string;
  readonly address: string;
  readonly userAgent: string;
}

type Action = (previous: FormState, form: FormData) => Promise<FormState>;

export interface SessionSectionProps {
  readonly sessions: readonly SessionRow[];
  readonly end: Action;
  readonly endAll: Action;
}

/** Where one is signed in, with the ways to end it. */
export function SessionSection({ sessions, end, endAll }: SessionSectionProps) {
  return (
    <Section title="Sessions" lead="A session ends after 30 minutes without use, and after 12 hours in any case.">
      <Table
        caption="Sessions"
        rows={sessions}
        rowKey={(session) => session.id}
        columns={[
          { key: "browser", heading: "Browser", isRowHeader: true, cell: (session) => <Browser session={session} /> },
          { key: "address", heading: "Address", phoneLabel: "Address", cell: ({ address }) => address || "Not known" },
          {
            key: "since",
            heading: "Signed in",
            phoneLabel: "Signed in",
            cell: ({ signedInAt }) => <Time iso={signedInAt} show="date-time" />,
          },
          {
            key: "seen",
            heading: "Last seen",
            phoneLabel: "Last seen",
            cell: ({ lastSeenAt }) => <Time iso={lastSeenAt} show="date-time" />,
          },
          {
            key: "end",
            heading: <span className="sr-only">End</span>,
            align: "end",
            cell: (session) => <End session={session} action={end} />,
          },
        ]}
      />
      <ActionForm action={endAll} className="mt-4">
        <SubmitButton variant="secondary">Sign out everywhere</SubmitButton>
      </ActionForm>
    </Section>
  );
}

function Browser({ session }: { readonly session: SessionRow }) {
  return (
    <span className="flex flex-wrap items-center gap-2 font-medium" title={session.userAgent}>
      {browserName(session.userAgent)}
      {session.isCurrent && <Badge tone="accent">This session</Badge>}
    </span>
  );
}

function End({ session, action }: { readonly session: SessionRow; readonly action: Action }) {
  if (session.isCurrent) return null;
  return (
    <ActionForm action={action} hidden={{ id: session.id }}>
      <SubmitButton variant="secondary" size="sm">
        End<span className="sr-only"> session in {browserName(session.userAgent)}</span>
      </SubmitButton>
    </ActionForm>
  );
}
