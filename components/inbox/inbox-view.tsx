import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { Time } from "@/components/ui/time";
import type { WorkItem, WorkKind, WorkQueue } from "@/core/inbox/inbox";

export interface InboxViewProps {
  readonly queues: readonly WorkQueue[];
  readonly now: string;
  readonly hasVendors: boolean;
}

/** What waits, queue by queue; a queue without work takes one line. */
export function InboxView({ queues, now, hasVendors }: InboxViewProps) {
  const busy = queues.filter((queue) => queue.total > 0);
  const idle = queues.filter((queue) => queue.total === 0);
  if (busy.length === 0) return hasVendors ? <AllDone /> : <NothingYet />;
  return (
    <>
      <ul
        aria-label="Queues"
        className="mb-8 grid grid-cols-2 gap-px overflow-hidden rounded-lg border border-line bg-line sm:grid-cols-3 lg:grid-cols-5"
      >
        {queues.map((queue) => (
          <QueueCount key={queue.kind} queue={queue} />
        ))}
      </ul>
      {busy.map((queue) => (
        <Queue key={queue.kind} queue={queue} now={now} />
      ))}
      {idle.length > 0 && (
        <p className="text-sm text-ink-muted">Nothing waits under {idle.map((queue) => words[queue.kind].idle).join(", ")}.</p>
      )}
    </>
  );
}

interface Words {
  readonly title: string;
  readonly short: string;
  readonly idle: string;
  readonly act: string;
  /** What the date in the row is. */
  readonly date: string;
}

const words: Readonly<Record<WorkKind, Words>> = {
  review: { title: "Answers to review", short: "To review", idle: "answers to review", act: "Review", date: "In since" },
  contradiction: { title: "Contradictions", short: "Contradictions", idle: "contradictions", act: "Compare", date: "First seen" },
  overdue: { title: "Overdue questionnaires", short: "Overdue", idle: "overdue questionnaires", act: "Remind", date: "Was due" },
  baa: { title: "Agreements", short: "Agreements", idle: "agreements", act: "See BAA", date: "Date" },
  evidence: { title: "Ageing evidence", short: "Ageing evidence", idle: "ageing evidence", act: "Add evidence", date: "Newest of" },
};

function hrefOf(item: WorkItem): string {
  const vendor = `/vendors/${item.vendorId}`;
  switch (item.kind) {
    case "review":
      return `/assessments/${item.assessmentId ?? ""}/review`;
    case "overdue":
      return `/assessments/${item.assessmentId ?? ""}`;
    case "contradiction":
      return `${vendor}#contradictions`;
    case "baa":
      return `${vendor}/baa`;
    case "evidence":
      return `${vendor}/evidence/new`;
  }
}

function QueueCount({ queue }: { readonly queue: WorkQueue }) {
  const { short } = words[queue.kind];
  const number = <span className="block text-2xl leading-8 font-semibold tabular-nums">{queue.total}</span>;
  return (
    <li className="bg-surface">
      {queue.total === 0 ? (
        <span className="block px-4 py-3 text-ink-muted">
          {number}
          <span className="text-sm">{short}</span>
        </span>
      ) : (
        <a href={`#${queue.kind}`} className="block px-4 py-3 hover:bg-sunken">
          {number}
          <span className="text-sm text-accent underline underline-offset-[0.2em]">{short}</span>
        </a>
      )}
    </li>
  );
}

function Queue({ queue, now }: { readonly queue: WorkQueue; readonly now: string }) {
  const { title, act, date } = words[queue.kind];
  return (
    <Section
      id={queue.kind}
      title={title}
      lead={queue.total > queue.items.length ? `The oldest ${String(queue.items.length)} of ${String(queue.total)}.` : undefined}
    >
      <Table
        caption={title}
        rows={queue.items}
        rowKey={(item) => item.id}
        columns={[
          {
            key: "vendor",
            heading: "Vendor",
            isRowHeader: true,
            cell: (item) => (
              <TextLink href={`/vendors/${item.vendorId}`} className="font-medium">
                {item.vendorName}
              </TextLink>
            ),
          },
          {
            key: "what",
            heading: "What waits, and why it matters",
            cell: (item) => (
              <>
                {item.what}
                <span className="block text-xs text-ink-muted">{item.why}</span>
              </>
            ),
          },
          { key: "since", heading: date, phoneLabel: date, cell: (item) => <Time iso={item.since} now={now} /> },
          {
            key: "act",
            heading: <span className="sr-only">Act</span>,
            align: "end",
            cell: (item) => (
              <LinkButton href={hrefOf(item)} variant="secondary" size="sm" aria-label={`${act}: ${item.vendorName}`}>
                {act}
              </LinkButton>
            ),
          },
        ]}
      />
    </Section>
  );
}

function AllDone() {
  return (
    <EmptyState
      title="Nothing waits"
      action={
        <LinkButton href="/vendors" variant="secondary">
          Go to the register
        </LinkButton>
      }
    >
      Here come answers to review, contradictions, overdue questionnaires, agreements that end and evidence that ages.
    </EmptyState>
  );
}

function NothingYet() {
  return (
    <EmptyState title="Your work will wait here" action={<LinkButton href="/vendors/new">Add vendor</LinkButton>}>
      Answers to review, contradictions, overdue questionnaires, agreements that end and evidence that ages. It begins with a vendor.
    </EmptyState>
  );
}
