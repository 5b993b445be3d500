import "server-only";
import { AppError } from "@/core/errors/app-error";
import { appendAudit } from "@/server/audit/append";
import { requirePermission, type Actor } from "@/server/auth/actor";
import { newId } from "@/server/db/new-id";
import { transaction } from "@/server/db/transaction";
import { enqueue } from "@/server/jobs/enqueue";
import { RENDER_REPORT } from "./render-job";

/**
 * Makes the files of a failed report once more, from the same frozen model.
 * @throws AppError `not-found` · `forbidden` · `invalid-state` for a report that did not fail
 */
export async function retryReport(actor: Actor, reportId: string): Promise<void> {
  requirePermission(actor, "report.write");
  const { organisationId } = actor;
  await transaction(async (tx) => {
    const report = await tx.report.findFirst({
      where: { organisationId, id: reportId },
      select: { reference: true, vendorId: true },
    });
    if (report === null) throw new AppError("not-found", `report ${reportId}`);
    const { count } = await tx.report.updateMany({
      where: { organisationId, id: reportId, state: "failed" },
      data: { state: "queued", failure: "" },
    });
    if (count === 0) throw new AppError("invalid-state", `report ${reportId} did not fail`);
    // A key of its own: the first job is over, and a job of the same key would not be made again.
    const idempotencyKey = `${RENDER_REPORT}:${reportId}:${newId()}`;
    await enqueue(tx, { organisationId, kind: RENDER_REPORT, payload: { reportId }, idempotencyKey });
    await appendAudit(tx, actor, {
      action: "report.retried",
      objectType: "report",
      objectId: reportId,
      vendorId: report.vendorId,
      summary: `asked for the files of report ${report.reference} again`,
    });
  });
}
