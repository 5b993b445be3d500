import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Pagination } from "@/components/ui/pagination";
import { Table } from "@/components/ui/table";
import { Tabs } from "@/components/ui/tabs";
import { TextLink } from "@/components/ui/text-link";
import { Time } from "@/components/ui/time";
import type { AssessmentLine } from "@/core/assessment/assessment";
import { decisionTexts } from "@/core/assessment/decision";
import { assessmentViews, type AssessmentView } from "@/core/assessment/list-view";
import { isOverdue } from "@/core/assessment/state";
import { AssessmentStateBadge } from "./assessment-state-badge";

export interface AssessmentTableProps {
  readonly rows: readonly AssessmentLine[];
  readonly view: AssessmentView;
  /** ISO date. */
  readonly today: string;
  readonly next: string | null;
  /** There is no row at all, in any view. */
  readonly none: boolean;
}

/** The assessments of the organisation, by who has to act. */
export function AssessmentTable({ rows, view, today, next, none }: AssessmentTableProps) {
  if (none) {
    return (
      <EmptyState title="No assessments yet" action={<LinkButton href="/vendors">Choose a vendor</LinkButton>}>
        An assessment asks one vendor how it sends mail with patient data, and compares the answers with what headers show. Start one from
        the vendor&rsquo;s page.
      </EmptyState>
    );
  }
  return (
    <>
      <Tabs label="Which assessments" current={hrefOf(view)} tabs={assessmentViews.map(({ id, label }) => ({ href: hrefOf(id), label }))} />
      {rows.length === 0 ? (
        <p className="py-8 text-ink-muted">Nothing here. {emptyWords[view]}</p>
      ) : (
        <div className="mt-2">
          <Rows rows={rows} today={today} />
        </div>
      )}
      <Pagination label="Pages of assessments" previousHref={null} nextHref={next} />
    </>
  );
}

const hrefOf = (view: AssessmentView): string => (view === "all" ? "/assessments" : `/assessments?state=${view}`);

const emptyWords: Readonly<Record<AssessmentView, string>> = {
  all: "",
  waiting: "No vendor has anything to do.",
  review: "No answers wait for a review.",
  decided: "No assessment has been decided.",
  superseded: "No assessment was replaced by a newer one.",
};

function Rows({ rows, today }: { readonly rows: readonly AssessmentLine[]; readonly today: string }) {
  return (
    <Table
      caption="Assessments"
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        {
          key: "vendor",
          heading: "Assessment",
          isRowHeader: true,
          cell: (row) => (
            <>
              <TextLink href={`/assessments/${row.id}`} className="font-medium">
                {row.vendorName}
              </TextLink>{" "}
              <span className="font-mono text-xs whitespace-nowrap text-ink-muted">{row.reference}</span>
            </>
          ),
        },
        {
          key: "state",
          heading: "State",
          phoneLabel: "State",
          cell: (row) => <AssessmentStateBadge state={row.state} overdue={isOverdue(row.state, row.dueOn, today)} />,
        },
        {
          key: "recipient",
          heading: "Recipient",
          phoneLabel: "Recipient",
          cell: (row) => (
            <>
              {row.contactName} <span className="text-xs break-all text-ink-muted">{row.contactEmail}</span>
            </>
          ),
        },
        { key: "due", heading: "Due", phoneLabel: "Due", cell: (row) => (row.dueOn === null ? "No date" : <Time iso={row.dueOn} />) },
        { key: "last", heading: "Last step", phoneLabel: "Last step", cell: (row) => <LastStep row={row} /> },
      ]}
    />
  );
}

function LastStep({ row }: { readonly row: AssessmentLine }) {
  if (row.decidedAt !== null) {
    return (
      <>
        {row.decision === null ? "Decided" : decisionTexts[row.decision]} <Time iso={row.decidedAt} />
      </>
    );
  }
  if (row.submittedAt !== null) {
    return (
      <>
        Submitted <Time iso={row.submittedAt} />
      </>
    );
  }
  return row.sentAt === null ? (
    "Not sent"
  ) : (
    <>
      Sent <Time iso={row.sentAt} />
    </>
  );
}
