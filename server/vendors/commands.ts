import "server-only";
import { AppError } from "@/core/errors/app-error";
import type { VendorEdit, VendorInput } from "@/core/vendor/schema";
import { appendAudit } from "@/server/audit/append";
import { requirePermission, type Actor } from "@/server/auth/actor";
import type { Tx } from "@/server/db/client";
import { transaction } from "@/server/db/transaction";
import { recomputeVendor } from "@/server/results/recompute";

/** Adds a vendor to the register and returns its id. `isDemo` marks an invented one, which goes with the demo story. */
export async function createVendor(actor: Actor, input: VendorInput, { isDemo = false } = {}): Promise<string> {
  requirePermission(actor, "vendor.write");
  const { organisationId } = actor;
  return transaction(async (tx) => {
    const { id } = await tx.vendor.create({ data: { organisationId, isDemo, ...columns(input) }, select: { id: true } });
    await appendAudit(tx, actor, event("vendor.created", id, `added ${input.name} to the register`));
    await recomputeVendor(tx, { organisationId, vendorId: id });
    return id;
  });
}

/**
 * Changes a vendor that is still as the editor saw it.
 * @throws AppError `not-found`, `conflict` when somebody else was quicker
 */
export async function editVendor(actor: Actor, input: VendorEdit): Promise<void> {
  requirePermission(actor, "vendor.write");
  const scope = { organisationId: actor.organisationId, id: input.id };
  await transaction(async (tx) => {
    const changed = await tx.vendor.updateMany({
      where: { ...scope, version: input.version },
      data: { ...columns(input), version: { increment: 1 } },
    });
    if (changed.count === 0) throw await missedVersion(tx, scope);
    await appendAudit(tx, actor, event("vendor.edited", input.id, `edited ${input.name}`));
    await recomputeVendor(tx, { organisationId: actor.organisationId, vendorId: input.id });
  });
}

/** Takes a vendor off the working list, or puts it back. Nothing is deleted, so this is its own undo. */
export async function archiveVendor(actor: Actor, vendorId: string, archived: boolean): Promise<void> {
  requirePermission(actor, "vendor.write");
  const scope = { organisationId: actor.organisationId, id: vendorId };
  await transaction(async (tx) => {
    const vendor = await tx.vendor.findFirst({ where: scope, select: { name: true, archivedAt: true } });
    if (vendor === null) throw new AppError("not-found", `vendor ${vendorId}`);
    if ((vendor.archivedAt !== null) === archived) return;
    await tx.vendor.updateMany({ where: scope, data: { archivedAt: archived ? new Date() : null } });
    const verb = archived ? "archived" : "put back";
    await appendAudit(tx, actor, event(archived ? "vendor.archived" : "vendor.restored", vendorId, `${verb} ${vendor.name}`));
  });
}

function columns(input: VendorInput) {
  const { name, website, description, handlesPhi } = input;
  return { name, nameKey: name.toLowerCase(), website, description, handlesPhi };
}

const event = (action: string, vendorId: string, summary: string) => ({
  action,
  objectType: "vendor",
  objectId: vendorId,
  vendorId,
  summary,
});

async function missedVersion(tx: Tx, scope: { organisationId: string; id: string }): Promise<AppError> {
  const exists = await tx.vendor.findFirst({ where: scope, select: { id: true } });
  return exists === null ? new AppError("not-found", `vendor ${scope.id}`) : new AppError("conflict", `vendor ${scope.id}`);
}
