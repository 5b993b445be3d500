import "server-only";
import { type Actor, requirePermission } from "@/server/auth/actor";
import { db } from "@/server/db/client";
import { type AuditLine, auditLineSelect, toAuditLine } from "./rows";
import { type ChainCheck, verifyChain } from "./verify-chain";

export interface AuditPage {
  readonly lines: readonly AuditLine[];
  /** Give it as `before` to read on; `null` on the last page. */
  readonly before: number | null;
}

export interface AuditPageRequest {
  /** Only entries with a smaller sequence number. */
  readonly before?: number | null;
  /** At most 200. */
  readonly limit?: number;
}

/** The organisation's audit log, newest first. */
export async function listAudit(actor: Actor, page: AuditPageRequest = {}): Promise<AuditPage> {
  requirePermission(actor, "audit.read");
  return readPage({ organisationId: actor.organisationId }, page);
}

/** What happened to one vendor, newest first. Empty for a vendor of somebody else. */
export async function vendorTimeline(actor: Actor, vendorId: string, page: AuditPageRequest = {}): Promise<AuditPage> {
  return readPage({ organisationId: actor.organisationId, vendorId }, page);
}

/** Recomputes the whole chain of the actor's organisation. */
export async function checkAudit(actor: Actor): Promise<ChainCheck> {
  requirePermission(actor, "audit.read");
  return verifyChain(actor.organisationId);
}

async function readPage(scope: { organisationId: string; vendorId?: string }, page: AuditPageRequest): Promise<AuditPage> {
  const limit = Math.min(Math.max(page.limit ?? 50, 1), 200);
  const before = page.before ?? null;
  const rows = await db().auditEntry.findMany({
    where: { ...scope, ...(before === null ? {} : { sequence: { lt: before } }) },
    orderBy: { sequence: "desc" },
    take: limit + 1,
    select: auditLineSelect,
  });
  const lines = rows.slice(0, limit).map(toAuditLine);
  return { lines, before: rows.length > limit ? (lines.at(-1)?.sequence ?? null) : null };
}
