import { GradeBadge } from "@/components/score/grade-badge";
import { Badge } from "@/components/ui/badge";
import { Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { Time } from "@/components/ui/time";
import type { Grade } from "@/core/scoring/result";

export interface ReportRow {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  /** Left out where it is not known to the list. */
  readonly grade?: Grade | null;
  /** Of its files; ready when left out. */
  readonly state?: "queued" | "ready" | "failed";
  readonly frozenAt: string;
  readonly methodVersion: string;
  readonly sha256: string;
  readonly files: readonly { readonly label: string; readonly href: string }[];
}

export function ReportList({ rows }: { readonly rows: readonly ReportRow[] }) {
  const graded = rows.some((row) => row.grade !== undefined);
  return (
    <Table
      caption="Reports"
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        { key: "title", heading: "Report", isRowHeader: true, cell: (row) => <TextLink href={row.href}>{row.title}</TextLink> },
        ...(graded
          ? [{ key: "grade", heading: "Grade", phoneLabel: "Grade", cell: (row: ReportRow) => <GradeBadge grade={row.grade ?? null} /> }]
          : []),
        { key: "frozen", heading: "Frozen", phoneLabel: "Frozen", cell: (row) => <Time iso={row.frozenAt} show="date-time" /> },
        { key: "method", heading: "Method", phoneLabel: "Method", cell: (row) => row.methodVersion },
        { key: "hash", heading: "SHA-256", phoneLabel: "SHA-256", cell: (row) => <ShortHash sha256={row.sha256} /> },
        {
          key: "files",
          heading: "Files",
          phoneLabel: "Files",
          cell: (row) => (
            <span className="flex flex-wrap gap-x-3">
              {row.state === "queued" && <Badge tone="accent">Being made</Badge>}
              {row.state === "failed" && <Badge tone="bad">Failed</Badge>}
              {row.files.map((file) => (
                <a
                  key={file.href}
                  href={file.href}
                  download
                  className="inline-flex min-h-6 min-w-6 items-center text-accent underline underline-offset-[0.2em]"
                >
                  {file.label}
                  <span className="sr-only"> of {row.title}</span>
                </a>
              ))}
            </span>
          ),
        },
      ]}
    />
  );
}

function ShortHash({ sha256 }: { readonly sha256: string }) {
  return (
    <code title={sha256} className="font-mono text-xs">
      {sha256.slice(0, 12)}…
    </code>
  );
}
