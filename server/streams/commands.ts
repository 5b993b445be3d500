import "server-only";
import { AppError } from "@/core/errors/app-error";
import type { StreamInput } from "@/core/vendor/schema";
import { appendAudit } from "@/server/audit/append";
import { requirePermission, type Actor } from "@/server/auth/actor";
import { transaction } from "@/server/db/transaction";
import { recomputeVendor } from "@/server/results/recompute";
import { requireVendor } from "@/server/vendors/require-vendor";

/** Adds a mail stream to a vendor and returns its id. */
export async function createStream(actor: Actor, vendorId: string, input: StreamInput): Promise<string> {
  requirePermission(actor, "vendor.write");
  const { organisationId } = actor;
  return transaction(async (tx) => {
    const vendor = await requireVendor(tx, actor, vendorId);
    const { id } = await tx.mailStream.create({ data: { organisationId, vendorId, ...columns(input) }, select: { id: true } });
    const summary = `added the mail stream ${input.name} to ${vendor.name}`;
    await appendAudit(tx, actor, { action: "stream.created", objectType: "stream", objectId: id, vendorId, summary });
    await recomputeVendor(tx, { organisationId, vendorId });
    return id;
  });
}

/** @throws AppError `not-found`, `conflict` when somebody else was quicker */
export async function editStream(
  actor: Actor,
  target: { readonly id: string; readonly version: number },
  input: StreamInput,
): Promise<void> {
  requirePermission(actor, "vendor.write");
  const { organisationId } = actor;
  await transaction(async (tx) => {
    const before = await tx.mailStream.findFirst({
      where: { organisationId, id: target.id, archivedAt: null },
      select: { vendorId: true, version: true, providerId: true, settingId: true },
    });
    if (before === null) throw new AppError("not-found", `stream ${target.id}`);
    if (before.version !== target.version) throw new AppError("conflict", `stream ${target.id}`);
    await tx.mailStream.updateMany({
      where: { organisationId, id: target.id },
      data: { ...columns(input), version: { increment: 1 } },
    });
    await appendAudit(tx, actor, {
      action: "stream.edited",
      objectType: "stream",
      objectId: target.id,
      vendorId: before.vendorId,
      summary: `edited the mail stream ${input.name}`,
      detail: { settingBefore: before.settingId, settingAfter: input.settingId },
    });
    await recomputeVendor(tx, { organisationId, vendorId: before.vendorId });
  });
}

/** Takes a stream out of the vendor's result, or back in. Its evidence stays. */
export async function archiveStream(actor: Actor, streamId: string, archived: boolean): Promise<void> {
  requirePermission(actor, "vendor.write");
  const { organisationId } = actor;
  await transaction(async (tx) => {
    const stream = await tx.mailStream.findFirst({
      where: { organisationId, id: streamId },
      select: { vendorId: true, name: true },
    });
    if (stream === null) throw new AppError("not-found", `stream ${streamId}`);
    await tx.mailStream.updateMany({ where: { organisationId, id: streamId }, data: { archivedAt: archived ? new Date() : null } });
    await appendAudit(tx, actor, {
      action: archived ? "stream.archived" : "stream.restored",
      objectType: "stream",
      objectId: streamId,
      vendorId: stream.vendorId,
      summary: `${archived ? "archived" : "put back"} the mail stream ${stream.name}`,
    });
    await recomputeVendor(tx, { organisationId, vendorId: stream.vendorId });
  });
}

function columns(input: StreamInput) {
  return {
    name: input.name,
    fromDomains: JSON.stringify(input.fromDomains),
    providerId: input.providerId,
    settingId: input.settingId,
    phiKinds: JSON.stringify(input.phiKinds),
    volume: input.volume,
    accountOwner: input.accountOwner,
  };
}
