import "server-only";
import { createHash } from "node:crypto";
import { buildReport } from "@/core/report/build";
import { canonicalJson } from "@/core/scoring/canonical-json";
import { appendAudit } from "@/server/audit/append";
import { requirePermission, type Actor } from "@/server/auth/actor";
import type { Tx } from "@/server/db/client";
import { isUniqueViolation } from "@/server/db/errors";
import { newId } from "@/server/db/new-id";
import { transaction } from "@/server/db/transaction";
import { enqueue } from "@/server/jobs/enqueue";
import { readReportFacts, type ReportSubject } from "./facts";
import { RENDER_REPORT } from "./render-job";

/**
 * Freezes a report: the model is built, hashed and stored in one transaction, and nothing changes it afterwards. The files are made
 * by a job; until then the report is `queued`. Returns the report's id.
 * @throws AppError `not-found` for a subject of another organisation, `forbidden`
 */
export async function createReport(actor: Actor, subject: ReportSubject, now = new Date()): Promise<string> {
  requirePermission(actor, "report.write");
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await transaction((tx) => freeze(tx, actor, { subject, now }));
    } catch (error) {
      // Two reports at the same moment may have taken the same number; the second takes the next.
      if (attempt === 5 || !isUniqueViolation(error)) throw error;
    }
  }
}

async function freeze(tx: Tx, actor: Actor, request: { subject: ReportSubject; now: Date }): Promise<string> {
  const { organisationId } = actor;
  const facts = await readReportFacts(tx, actor, request);
  const id = newId();
  const reference = await nextReference(tx, organisationId, request.now);
  const report = buildReport({ ...facts.input, id, reference, createdAt: request.now.toISOString(), createdBy: actor.name });
  const model = canonicalJson(report);
  const modelSha256 = createHash("sha256").update(model, "utf8").digest("hex");
  const { vendorId, assessmentId, resultId } = facts;
  await tx.report.create({
    data: {
      ...{ id, organisationId, vendorId, assessmentId, resultId, reference, model, modelSha256 },
      title: report.title,
      methodVersion: report.methodVersion,
      createdById: actor.memberId,
      createdByName: actor.name,
      createdAt: request.now,
    },
    select: { id: true },
  });
  await appendAudit(tx, actor, {
    action: "report.created",
    objectType: "report",
    objectId: id,
    vendorId,
    summary: `made report ${reference} about ${report.vendor.name}`,
    detail: { reference, modelSha256, methodVersion: report.methodVersion },
  });
  await enqueue(tx, { organisationId, kind: RENDER_REPORT, payload: { reportId: id }, idempotencyKey: `${RENDER_REPORT}:${id}` });
  return id;
}

/** `R-2026-0007`: counted by organisation and year, never reused. */
async function nextReference(tx: Tx, organisationId: string, now: Date): Promise<string> {
  const prefix = `R-${String(now.getUTCFullYear())}-`;
  const last = await tx.report.findMany({
    where: { organisationId, reference: { startsWith: prefix } },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: 20,
    select: { reference: true },
  });
  const highest = Math.max(0, ...last.map((row) => Number(row.reference.slice(prefix.length))));
  return `${prefix}${String(highest + 1).padStart(4, "0")}`;
}
