import "server-only";
import type { Actor } from "@/server/auth/actor";
import { db } from "@/server/db/client";
import { transaction } from "@/server/db/transaction";
import { recomputeVendor } from "./recompute";
import { resultSelect, toStoredResult, type StoredResult } from "./rows";

/**
 * The vendor's result of today. Evidence ages by the day, so a result of an earlier day is computed again first.
 * Null for a vendor of another organisation.
 */
export async function currentResult(actor: Actor, vendorId: string, now = new Date()): Promise<StoredResult | null> {
  const stored = await newestResult(actor, vendorId);
  if (stored === null || stored.result.asOf.slice(0, 10) === now.toISOString().slice(0, 10)) return stored;
  await transaction((tx) => recomputeVendor(tx, { organisationId: actor.organisationId, vendorId }, now));
  return newestResult(actor, vendorId);
}

async function newestResult(actor: Actor, vendorId: string): Promise<StoredResult | null> {
  const row = await db().result.findFirst({
    where: { organisationId: actor.organisationId, vendorId },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    select: resultSelect,
  });
  return row === null ? null : toStoredResult(row);
}
