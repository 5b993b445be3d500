import { AssessmentStateBadge } from "@/components/assessment/assessment-state-badge";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { Time } from "@/components/ui/time";
import type { AssessmentLine } from "@/core/assessment/assessment";
import { isOverdue } from "@/core/assessment/state";

export interface LatestAssessmentsProps {
  readonly vendorId: string;
  readonly rows: readonly AssessmentLine[];
  readonly now: string;
  readonly canWrite: boolean;
}

/** The newest questionnaires, where they stand and until when. */
export function LatestAssessments({ vendorId, rows, now, canWrite }: LatestAssessmentsProps) {
  if (rows.length === 0) {
    const send = canWrite && (
      <LinkButton href={`/vendors/${vendorId}/assessments/new`} variant="secondary" size="sm">
        Send questionnaire
      </LinkButton>
    );
    return (
      <Section id="assessments" title="Assessments">
        <EmptyState title="Never asked" headingLevel={3} action={send}>
          Fifteen questions about how mail leaves the vendor. Until it answers, its provider&rsquo;s default counts.
        </EmptyState>
      </Section>
    );
  }
  return (
    <Section id="assessments" title="Assessments">
      <Table
        caption="Assessments"
        rows={rows}
        rowKey={(row) => row.id}
        columns={[
          {
            key: "reference",
            heading: "Assessment",
            isRowHeader: true,
            cell: (row) => (
              <>
                <TextLink href={`/assessments/${row.id}`}>{row.reference}</TextLink>
                <span className="block text-xs text-ink-muted">{row.contactName}</span>
              </>
            ),
          },
          {
            key: "state",
            heading: "State",
            phoneLabel: "State",
            cell: (row) => <AssessmentStateBadge state={row.state} overdue={isOverdue(row.state, row.dueOn, now.slice(0, 10))} />,
          },
          { key: "sent", heading: "Sent", phoneLabel: "Sent", cell: (row) => (row.sentAt === null ? "–" : <Time iso={row.sentAt} />) },
          {
            key: "due",
            heading: "Due",
            phoneLabel: "Due",
            align: "end",
            cell: (row) => (row.dueOn === null ? "–" : <Time iso={row.dueOn} now={now} />),
          },
        ]}
      />
    </Section>
  );
}
