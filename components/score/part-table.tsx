import { Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import type { Part } from "@/core/scoring/result";
import { pointsLost } from "./points-lost";
import { SeverityMark } from "./severity-mark";
import { StatusBadge } from "./status-badge";

export interface PartTableProps {
  readonly parts: readonly Part[];
  /** Controls by id, as the catalogue titles them. */
  readonly titles: Readonly<Record<string, string>>;
  readonly controlHref?: ((controlId: string) => string) | undefined;
}

/** From 100 to now: what each control took away, the largest first. */
export function PartTable({ parts, titles, controlHref }: PartTableProps) {
  const rows = pointsLost(parts);
  const largest = Math.max(...rows.map((row) => row.points), 1);
  return (
    <Table
      caption="What each control took from 100"
      rows={rows}
      rowKey={(row) => row.part.controlId}
      columns={[
        {
          key: "control",
          heading: "Control",
          isRowHeader: true,
          cell: ({ part }) => (
            <>
              <span className="me-2 font-mono text-xs text-ink-muted">{part.controlId}</span>
              {controlHref === undefined ? (
                titles[part.controlId]
              ) : (
                <TextLink href={controlHref(part.controlId)}>{titles[part.controlId] ?? part.controlId}</TextLink>
              )}
            </>
          ),
        },
        { key: "severity", heading: "Severity", phoneLabel: "Severity", cell: ({ part }) => <SeverityMark severity={part.severity} /> },
        { key: "state", heading: "State", phoneLabel: "State", cell: ({ part }) => <StatusBadge status={part.status} /> },
        {
          key: "confidence",
          heading: "Confidence",
          phoneLabel: "Confidence",
          align: "end",
          cell: ({ part }) => `${Math.round(part.confidence * 100)} %`,
        },
        {
          key: "points",
          heading: "Points",
          phoneLabel: "Points",
          align: "end",
          cell: ({ points }) => (
            <span className="inline-flex items-center gap-2">
              <svg viewBox="0 0 60 8" width="60" height="8" aria-hidden="true">
                <rect x={60 - (points / largest) * 60} y="1" width={(points / largest) * 60} height="6" rx="1" className="fill-bad" />
              </svg>
              <span className="min-w-10 whitespace-nowrap">{points === 0 ? "0" : `−${points.toFixed(1)}`}</span>
            </span>
          ),
        },
      ]}
    />
  );
}
