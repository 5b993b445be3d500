import type { ReactNode } from "react";
import { BaaStateBadge } from "@/components/baa/baa-state-badge";
import { ExposureCompact } from "@/components/exposure/exposure-compact";
import { GradeBadge } from "@/components/score/grade-badge";
import { SeverityMark } from "@/components/score/severity-mark";
import { Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { Time } from "@/components/ui/time";
import type { BaaState } from "@/core/baa/validity";
import type { Severity } from "@/core/controls/control";
import type { Exposure } from "@/core/inference/failure-mode";
import type { Grade } from "@/core/scoring/result";
import type { ExposureSummary } from "@/core/vendor/exposure-letters";

export interface VendorRow {
  readonly id: string;
  readonly href: string;
  readonly name: string;
  readonly domain: string | null;
  readonly grade: Grade | null;
  readonly provisional: boolean;
  readonly capped: boolean;
  readonly confidence: number | null;
  readonly exposure: Exposure | ExposureSummary | null;
  readonly baa: { readonly state: BaaState; readonly daysLeft: number | null };
  readonly worstFinding: { readonly severity: Severity; readonly title: string } | null;
  readonly verifiedAt: string | null;
  readonly nextDate: string | null;
}

export type VendorColumn = "name" | "grade" | "confidence" | "exposure" | "baa" | "finding" | "verified" | "next";

export interface VendorTableProps {
  readonly rows: readonly VendorRow[];
  readonly now: string;
  /** A sort link instead of the plain heading. */
  readonly headings?: Partial<Readonly<Record<VendorColumn, ReactNode>>> | undefined;
  readonly sorted?: { readonly column: VendorColumn; readonly direction: "ascending" | "descending" } | undefined;
}

const none = <span className="text-ink-muted">–</span>;

export function VendorTable({ rows, now, headings = {}, sorted }: VendorTableProps) {
  const head = (column: VendorColumn, words: string) => ({
    key: column,
    heading: headings[column] ?? words,
    sort: sorted?.column === column ? sorted.direction : undefined,
  });
  return (
    <Table<VendorRow>
      caption="Vendors"
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        { ...head("name", "Vendor"), isRowHeader: true, cell: (row) => <NameCell row={row} /> },
        {
          ...head("grade", "Grade"),
          phoneLabel: "Grade",
          cell: (row) => <GradeBadge grade={row.grade} provisional={row.provisional} capped={row.capped} />,
        },
        {
          ...head("confidence", "Confidence"),
          phoneLabel: "Confidence",
          align: "end",
          cell: (row) => (row.confidence === null ? none : `${Math.round(row.confidence * 100)} %`),
        },
        {
          ...head("exposure", "Exposure"),
          phoneLabel: "Exposure",
          cell: (row) => (row.exposure === null ? none : <ExposureCompact exposure={row.exposure} />),
        },
        { ...head("baa", "BAA"), phoneLabel: "BAA", cell: (row) => <BaaStateBadge validity={row.baa} /> },
        { ...head("finding", "Worst open finding"), phoneLabel: "Finding", cell: (row) => <FindingCell finding={row.worstFinding} /> },
        {
          ...head("verified", "Last verified"),
          phoneLabel: "Verified",
          cell: (row) => (row.verifiedAt === null ? none : <Time iso={row.verifiedAt} now={now} show="relative" />),
        },
        { ...head("next", "Next date"), phoneLabel: "Next", cell: (row) => (row.nextDate === null ? none : <Time iso={row.nextDate} />) },
      ]}
    />
  );
}

function NameCell({ row }: { readonly row: VendorRow }) {
  return (
    <>
      <TextLink href={row.href} className="font-medium">
        {row.name}
      </TextLink>
      {row.domain !== null && <span className="block text-xs text-ink-muted">{row.domain}</span>}
    </>
  );
}

function FindingCell({ finding }: { readonly finding: VendorRow["worstFinding"] }) {
  if (finding === null) return none;
  return (
    <span className="flex flex-wrap items-baseline gap-x-2">
      <SeverityMark severity={finding.severity} />
      <span className="text-xs">{finding.title}</span>
    </span>
  );
}
