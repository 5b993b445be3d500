import { Badge } from "@/components/ui/badge";
import { Table, type Column } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { Time } from "@/components/ui/time";
import type { EvidenceLine } from "@/core/evidence/evidence";
import { conditionWords } from "./condition-words";
import { EvidenceGradeBadge } from "./evidence-grade-badge";

/** What a row needs of an item. */
export type EvidenceRow = Pick<
  EvidenceLine,
  "id" | "title" | "shows" | "grade" | "collectedAt" | "receiverCondition" | "withdrawnAt" | "vendorId" | "vendorName" | "streamName"
>;

export interface EvidenceListProps {
  readonly rows: readonly EvidenceRow[];
  readonly now: string;
  /** Left out on a vendor's own page. */
  readonly showVendor: boolean;
}

export function EvidenceList({ rows, now, showVendor }: EvidenceListProps) {
  return <Table caption="Evidence" rows={rows} rowKey={(row) => row.id} columns={columnsOf(now, showVendor)} />;
}

function columnsOf(now: string, showVendor: boolean): readonly Column<EvidenceRow>[] {
  return [
    {
      key: "title",
      heading: "Item",
      isRowHeader: true,
      cell: (row) => (
        <>
          <TextLink href={`/evidence/${row.id}`} prefetch={false} className="font-medium break-words">
            {row.title}
          </TextLink>{" "}
          {row.withdrawnAt !== null && <Badge tone="warn">Withdrawn</Badge>}
        </>
      ),
    },
    { key: "shows", heading: "Shows", phoneLabel: "Shows", cell: (row) => row.shows },
    ...(showVendor ? [vendorColumn] : []),
    { key: "stream", heading: "Mail stream", phoneLabel: "Mail stream", cell: (row) => row.streamName ?? <Quiet>Whole vendor</Quiet> },
    { key: "grade", heading: "Grade", phoneLabel: "Grade", cell: (row) => <EvidenceGradeBadge grade={row.grade} /> },
    {
      key: "condition",
      heading: "Receiving server",
      phoneLabel: "Receiving server",
      cell: (row) => (row.receiverCondition === "not-recorded" ? <Quiet>Not recorded</Quiet> : conditionWords[row.receiverCondition]),
    },
    {
      key: "collected",
      heading: "Collected",
      phoneLabel: "Collected",
      align: "end",
      cell: (row) => <Time iso={row.collectedAt} now={now} />,
    },
  ];
}

const vendorColumn: Column<EvidenceRow> = {
  key: "vendor",
  heading: "Vendor",
  phoneLabel: "Vendor",
  cell: (row) => (
    <TextLink href={`/vendors/${row.vendorId}/evidence`} prefetch={false}>
      {row.vendorName}
    </TextLink>
  ),
};

function Quiet({ children }: { readonly children: string }) {
  return <span className="text-ink-muted">{children}</span>;
}
