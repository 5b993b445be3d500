import { Timeline } from "@/components/assessment/timeline";
import { Pagination } from "@/components/ui/pagination";

export interface VendorTimelineProps {
  readonly vendorId: string;
  readonly lines: readonly { readonly sequence: number; readonly at: string; readonly actorName: string; readonly summary: string }[];
  readonly before: number | null;
}

/** What happened to the vendor, newest first: the sentences of the audit log. */
export function VendorTimeline({ vendorId, lines, before }: VendorTimelineProps) {
  return (
    <>
      <Timeline events={lines.map((line) => ({ id: String(line.sequence), at: line.at, who: line.actorName, what: line.summary }))} />
      <Pagination
        label="Pages of the timeline"
        previousHref={null}
        nextHref={before === null ? null : `/vendors/${vendorId}/timeline?before=${String(before)}`}
      />
    </>
  );
}
