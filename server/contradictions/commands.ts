import "server-only";
import { resolutionTexts } from "@/core/contradiction/contradiction";
import type { AssignContradictionInput, ResolveContradictionInput } from "@/core/contradiction/schema";
import { AppError } from "@/core/errors/app-error";
import { appendAudit } from "@/server/audit/append";
import { requirePermission, type Actor } from "@/server/auth/actor";
import type { Tx } from "@/server/db/client";
import { transaction } from "@/server/db/transaction";
import { recomputeVendor } from "@/server/results/recompute";

/**
 * Settles an open contradiction with a reason. It no longer caps the grade, and stays readable with who settled it and why.
 * @throws AppError `not-found` · `invalid-state` when it is settled already
 */
export async function resolveContradiction(actor: Actor, input: ResolveContradictionInput): Promise<void> {
  requirePermission(actor, "vendor.write");
  const { organisationId } = actor;
  await transaction(async (tx) => {
    const { vendorId, key } = await requireContradiction(tx, actor, input.id);
    const { resolution, reason } = input;
    const settled = await tx.contradiction.updateMany({
      where: { organisationId, id: input.id, state: "open" },
      data: { state: "resolved", resolution, reason, resolvedAt: new Date(), resolvedById: actor.memberId },
    });
    if (settled.count === 0) throw new AppError("invalid-state", `contradiction ${input.id} is settled`, "This was settled already.");
    const summary = `settled a contradiction. ${resolutionTexts[resolution]}: ${reason}`;
    await record(tx, actor, { action: "contradiction.resolved", id: input.id, vendorId, key, summary });
    await recomputeVendor(tx, { organisationId, vendorId });
  });
}

/** Takes a person's settlement back; whether it is open again, the facts decide. @throws AppError `not-found`, `invalid-state` */
export async function reopenContradiction(actor: Actor, id: string): Promise<void> {
  requirePermission(actor, "vendor.write");
  const { organisationId } = actor;
  await transaction(async (tx) => {
    const { vendorId, key } = await requireContradiction(tx, actor, id);
    const opened = await tx.contradiction.updateMany({
      where: { organisationId, id, state: "resolved", resolution: { not: null } },
      data: { state: "open", resolution: null, reason: "", resolvedAt: null, resolvedById: null },
    });
    if (opened.count === 0) throw new AppError("invalid-state", `contradiction ${id} was not settled by a person`);
    const summary = "took the settlement of a contradiction back";
    await record(tx, actor, { action: "contradiction.reopened", id, vendorId, key, summary });
    await recomputeVendor(tx, { organisationId, vendorId });
  });
}

/** Names the member who looks after it, or nobody. @throws AppError `not-found` also for a member of another organisation */
export async function assignContradiction(actor: Actor, input: AssignContradictionInput): Promise<void> {
  requirePermission(actor, "vendor.write");
  const { organisationId } = actor;
  await transaction(async (tx) => {
    const { vendorId, key } = await requireContradiction(tx, actor, input.id);
    const owner = await ownerName(tx, actor, input.ownerId);
    await tx.contradiction.updateMany({ where: { organisationId, id: input.id }, data: { ownerId: input.ownerId } });
    const summary = owner === null ? "took the owner off a contradiction" : `gave a contradiction to ${owner}`;
    await record(tx, actor, { action: "contradiction.assigned", id: input.id, vendorId, key, summary });
  });
}

async function requireContradiction(tx: Tx, actor: Actor, id: string): Promise<{ readonly vendorId: string; readonly key: string }> {
  const row = await tx.contradiction.findFirst({
    where: { organisationId: actor.organisationId, id },
    select: { vendorId: true, key: true },
  });
  if (row === null) throw new AppError("not-found", `contradiction ${id}`);
  return row;
}

async function ownerName(tx: Tx, actor: Actor, memberId: string | null): Promise<string | null> {
  if (memberId === null) return null;
  const member = await tx.member.findFirst({
    where: { organisationId: actor.organisationId, id: memberId },
    select: { user: { select: { name: true } } },
  });
  if (member === null) throw new AppError("not-found", `member ${memberId}`);
  return member.user.name;
}

interface Happened {
  readonly action: string;
  readonly id: string;
  readonly vendorId: string;
  readonly key: string;
  readonly summary: string;
}

async function record(tx: Tx, actor: Actor, { action, id, vendorId, key, summary }: Happened): Promise<void> {
  await appendAudit(tx, actor, { action, objectType: "contradiction", objectId: id, vendorId, summary, detail: { key } });
}
