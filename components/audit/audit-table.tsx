import { Pagination } from "@/components/ui/pagination";
import { Table } from "@/components/ui/table";
import { Time } from "@/components/ui/time";

export interface AuditRow {
  readonly sequence: number;
  readonly at: string;
  readonly actorName: string;
  readonly actorKind: "member" | "respondent" | "system";
  readonly summary: string;
  readonly hash: string;
}

/** The log, newest first: who did what, in whole sentences. */
export function AuditTable({ lines, next }: { readonly lines: readonly AuditRow[]; readonly next: string | null }) {
  return (
    <>
      <Table
        caption="Audit log"
        rows={lines}
        rowKey={(line) => line.sequence}
        columns={[
          {
            key: "sequence",
            heading: "No.",
            align: "end",
            phoneLabel: "No.",
            cell: ({ sequence }) => <span className="tabular-nums">{sequence}</span>,
          },
          { key: "at", heading: "When", phoneLabel: "When", cell: ({ at }) => <Time iso={at} show="date-time" /> },
          { key: "what", heading: "What happened", isRowHeader: true, cell: (line) => <Sentence line={line} /> },
          {
            key: "hash",
            heading: "Hash",
            phoneLabel: "Hash",
            cell: ({ hash }) => (
              <code className="text-xs" title={hash}>
                {hash.slice(0, 12)}
              </code>
            ),
          },
        ]}
      />
      <Pagination label="Pages of the audit log" previousHref={null} nextHref={next} />
    </>
  );
}

function Sentence({ line }: { readonly line: AuditRow }) {
  return (
    <span>
      <span className="font-medium">{line.actorName}</span>
      {line.actorKind === "respondent" && <span className="text-ink-muted"> (respondent)</span>} {line.summary}
    </span>
  );
}
