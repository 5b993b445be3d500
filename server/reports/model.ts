import "server-only";
import { createHash } from "node:crypto";
import { AppError } from "@/core/errors/app-error";
import type { ReportModel } from "@/core/report/report";
import { reportModelSchema } from "@/core/report/report.schema";
import type { Actor } from "@/server/auth/actor";
import { db } from "@/server/db/client";

/**
 * The frozen model behind the files, for the page that shows the same in HTML. Throws when it does not match its SHA-256: then
 * somebody changed what must not change, and nothing of it is shown.
 * @throws AppError `not-found` also for a report of another organisation
 */
export async function getReportModel(actor: Actor, reportId: string): Promise<ReportModel> {
  const row = await db().report.findFirst({
    where: { organisationId: actor.organisationId, id: reportId },
    select: { model: true, modelSha256: true },
  });
  if (row === null) throw new AppError("not-found", `report ${reportId}`);
  if (createHash("sha256").update(row.model, "utf8").digest("hex") !== row.modelSha256) {
    throw new Error(`the model of report ${reportId} does not match its SHA-256`);
  }
  return reportModelSchema.parse(JSON.parse(row.model));
}
