import "server-only";
import type { Actor } from "@/server/auth/actor";
import { type AuditLine, auditLineSelect, toAuditLine } from "@/server/audit/rows";
import { db } from "@/server/db/client";
import { resultSelect, toStoredResult, type StoredResult } from "@/server/results/rows";

/** What happened to an assessment, newest first, at most the last 200 steps. Empty for one of another organisation. */
export async function assessmentHistory(actor: Actor, assessmentId: string): Promise<readonly AuditLine[]> {
  const rows = await db().auditEntry.findMany({
    where: { organisationId: actor.organisationId, objectType: "assessment", objectId: assessmentId },
    orderBy: { sequence: "desc" },
    take: 200,
    select: auditLineSelect,
  });
  return rows.map(toAuditLine);
}

/** The vendor's result as it stood at a moment, e.g. when somebody decided; null when there was none yet. */
export async function resultAt(actor: Actor, vendorId: string, at: Date): Promise<StoredResult | null> {
  const row = await db().result.findFirst({
    where: { organisationId: actor.organisationId, vendorId, createdAt: { lte: at } },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    select: resultSelect,
  });
  return row === null ? null : toStoredResult(row);
}

/** Who decided, by name; null when nobody did. A member who has left stays "a former member". */
export async function deciderName(actor: Actor, assessmentId: string): Promise<string | null> {
  const { organisationId } = actor;
  const row = await db().assessment.findFirst({ where: { organisationId, id: assessmentId }, select: { decidedById: true } });
  if (row === null || row.decidedById === null) return null;
  const member = await db().member.findFirst({
    where: { organisationId, id: row.decidedById },
    select: { user: { select: { name: true } } },
  });
  return member?.user.name ?? "a former member";
}
