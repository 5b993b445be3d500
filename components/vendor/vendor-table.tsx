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
  /** Transport, 0 … 100. */
  readonly assurance: number | null;
  readonly confidence: number | null;
  readonly exposure: Exposure | ExposureSummary | null;
  readonly baa: { readonly state: BaaState; readonly daysLeft: number | null };
  /** Open ones. */
  readonly contradictions: number;
  readonly isDemo: boolean;
  readonly worstFinding: { readonly severity: Severity; readonly title: string } | null;
  readonly verifiedAt: string | null;
  readonly nextDate: string | null;
}

export type VendorColumn = "name" | "grade" | "assurance" | "exposure" | "baa" | "finding" | "verified" | "next";

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
          cell: (row) => <GradeBadge grade={row.grade} provisional={row.provisional} />,
        },
        {
          ...head("assurance", "Assurance"),
          phoneLabel: "Assurance",
          align: "end",
          cell: (row) => <AssuranceCell row={row} />,
        },
        {
          ...head("exposure", "Exposure"),
          phoneLabel: "Exposure",
          cell: (row) => (row.exposure === null ? none : <ExposureCompact exposure={row.exposure} />),
        },
        { ...head("baa", "BAA"), phoneLabel: "BAA", cell: (row) => <BaaStateBadge validity={row.baa} /> },
        { ...head("finding", "Worst open finding"), phoneLabel: "Finding", cell: (row) => <FindingCell row={row} /> },
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
      </TextLink>{" "}
      {row.isDemo && <span className="ms-1 text-xs text-ink-muted">Demo</span>}
      {row.domain !== null && <span className="block text-xs text-ink-muted">{row.domain}</span>}
    </>
  );
}

/** The number and how far evidence carries it: neither is read without the other. */
function AssuranceCell({ row }: { readonly row: VendorRow }) {
  if (row.assurance === null) return none;
  return (
    <span className="leading-tight whitespace-nowrap">
      <span className="font-medium">{Math.round(row.assurance)}</span>
      {row.confidence !== null && (
        <span className="block text-xs text-ink-muted max-sm:ms-2 max-sm:inline">{Math.round(row.confidence * 100)} % sure</span>
      )}
    </span>
  );
}

function FindingCell({ row }: { readonly row: VendorRow }) {
  const { worstFinding, contradictions } = row;
  if (worstFinding === null && contradictions === 0) return none;
  return (
    <span className="flex flex-col gap-y-0.5">
      {worstFinding !== null && (
        <span className="flex items-baseline gap-x-2">
          <SeverityMark severity={worstFinding.severity} />
          <span className="text-xs">{worstFinding.title}</span>
        </span>
      )}
      {contradictions > 0 && (
        <span className="text-xs font-medium text-bad">
          {contradictions} {contradictions === 1 ? "contradiction" : "contradictions"}
        </span>
      )}
    </span>
  );
}
