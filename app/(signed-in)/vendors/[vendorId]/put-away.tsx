import { param, type SearchParams } from "@/app/_lib/page-params";
import { UndoNotice } from "@/components/vendor/undo-notice";
import { restoreBaa } from "./baa-actions";
import { restoreStream } from "./stream-actions";

/** After a stream or a BAA was archived: what happened, and the way back. */
export async function PutAway({ vendorId, searchParams }: { readonly vendorId: string; readonly searchParams: SearchParams }) {
  const stream = await param(searchParams, "stream-put-away");
  if (stream !== null) {
    return (
      <UndoNotice message="The mail stream is archived, and out of the result." undo={restoreStream} hidden={{ id: stream, vendorId }} />
    );
  }
  const baa = await param(searchParams, "baa-put-away");
  return (
    baa !== null && <UndoNotice message="The BAA is archived, and out of the result." undo={restoreBaa} hidden={{ id: baa, vendorId }} />
  );
}
