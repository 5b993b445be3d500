import { conditionWords } from "@/components/evidence/condition-words";
import { EvidenceGradeBadge } from "@/components/evidence/evidence-grade-badge";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { Time } from "@/components/ui/time";
import { evidenceKindTexts, type EvidenceLine } from "@/core/evidence/evidence";

export interface LatestEvidenceProps {
  readonly vendorId: string;
  readonly rows: readonly EvidenceLine[];
  readonly more: boolean;
  readonly now: string;
  readonly canWrite: boolean;
}

/** The newest items, and the way to all of them. */
export function LatestEvidence({ vendorId, rows, more, now, canWrite }: LatestEvidenceProps) {
  const add = canWrite && (
    <LinkButton href={`/vendors/${vendorId}/evidence/new`} variant="secondary" size="sm">
      Add evidence
    </LinkButton>
  );
  if (rows.length === 0) {
    return (
      <Section id="evidence" title="Evidence">
        <EmptyState title="No evidence yet" headingLevel={3} action={add}>
          Open a message that this vendor sent you, show its headers, and paste them. Nothing but the headers is kept.
        </EmptyState>
      </Section>
    );
  }
  return (
    <Section id="evidence" title="Evidence" actions={add}>
      <Table
        caption="Evidence"
        rows={rows}
        rowKey={(row) => row.id}
        columns={[
          {
            key: "title",
            heading: "Item",
            isRowHeader: true,
            cell: (row) => (
              <>
                <TextLink href={`/evidence/${row.id}`}>{row.title}</TextLink>
                <span className="block text-xs text-ink-muted">
                  {evidenceKindTexts[row.kind]}
                  {row.streamName !== null && ` · ${row.streamName}`}
                </span>
              </>
            ),
          },
          { key: "grade", heading: "Grade", phoneLabel: "Grade", cell: (row) => <EvidenceGradeBadge grade={row.grade} /> },
          { key: "condition", heading: "Receiver", phoneLabel: "Receiver", cell: (row) => conditionWords[row.receiverCondition] },
          {
            key: "seen",
            heading: "Of",
            phoneLabel: "Of",
            align: "end",
            cell: (row) => <Time iso={row.observedAt ?? row.collectedAt} now={now} />,
          },
        ]}
      />
      {more && (
        <p className="mt-2 text-sm">
          <TextLink href={`/evidence?vendor=${vendorId}`}>All evidence of this vendor</TextLink>
        </p>
      )}
    </Section>
  );
}
