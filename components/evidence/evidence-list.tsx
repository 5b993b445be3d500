import { Badge } from "@/components/ui/badge";
import { Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { Time } from "@/components/ui/time";
import type { ReceiverCondition } from "@/core/evidence/condition";
import type { EvidenceGrade } from "@/core/evidence/grade";
import { conditionWords } from "./condition-words";
import { EvidenceGradeBadge } from "./evidence-grade-badge";

export interface EvidenceRow {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly grade: EvidenceGrade;
  readonly collectedAt: string;
  readonly condition: ReceiverCondition;
  /** What it showed, in a few words. */
  readonly shows: string;
  readonly withdrawn: boolean;
}

export function EvidenceList({ rows, now }: { readonly rows: readonly EvidenceRow[]; readonly now: string }) {
  return (
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
              <TextLink href={row.href}>{row.title}</TextLink> {row.withdrawn && <Badge tone="warn">Withdrawn</Badge>}
            </>
          ),
        },
        { key: "shows", heading: "Shows", cell: (row) => row.shows },
        { key: "grade", heading: "Grade", phoneLabel: "Grade", cell: (row) => <EvidenceGradeBadge grade={row.grade} /> },
        { key: "condition", heading: "Receiver", phoneLabel: "Receiver", cell: (row) => conditionWords[row.condition] },
        {
          key: "collected",
          heading: "Collected",
          phoneLabel: "Collected",
          align: "end",
          cell: (row) => <Time iso={row.collectedAt} now={now} />,
        },
      ]}
    />
  );
}
