import "server-only";
import { baaStatusTexts } from "@/core/baa/baa";
import { elementsFound, type BaaFormInput } from "@/core/baa/schema";
import { AppError } from "@/core/errors/app-error";
import { appendAudit } from "@/server/audit/append";
import { requirePermission, type Actor } from "@/server/auth/actor";
import type { Tx } from "@/server/db/client";
import { transaction } from "@/server/db/transaction";
import { keepBytes, recordFile } from "@/server/files/commands";
import { recomputeVendor } from "@/server/results/recompute";
import { requireVendor } from "@/server/vendors/require-vendor";

/** A signed copy may have at most this many bytes. */
export const baaFileLimit = 20 * 1024 * 1024;

/** The signed copy as it was uploaded. */
export interface BaaFile {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly mediaType: string;
}

/**
 * Records a BAA and returns its id. The file is on disk, synced and hashed before the row says so.
 * @throws AppError `not-found`, `too-large`
 */
export async function createBaa(
  actor: Actor,
  vendorId: string,
  { input, file }: { readonly input: BaaFormInput; readonly file: BaaFile | null },
): Promise<string> {
  requirePermission(actor, "vendor.write");
  const { organisationId } = actor;
  const blob = file === null ? null : await keepBytes(file.bytes, baaFileLimit);
  return transaction(async (tx) => {
    const vendor = await requireVendor(tx, actor, vendorId);
    const fileId = file === null || blob === null ? null : (await recordFile(tx, actor, { ...blob, ...nameOf(file) })).id;
    const { id } = await tx.baa.create({ data: { organisationId, vendorId, fileId, ...columns(input) }, select: { id: true } });
    await appendAudit(tx, actor, {
      action: "baa.created",
      objectType: "baa",
      objectId: id,
      vendorId,
      summary: `recorded a BAA with ${vendor.name}: ${baaStatusTexts[input.status].toLowerCase()}`,
      detail: { expiresOn: input.expiresOn, fileSha256: blob?.sha256 ?? null },
    });
    await recomputeVendor(tx, { organisationId, vendorId });
    return id;
  });
}

/** Changes a record; without a new file the old one stays. @throws AppError `not-found`, `conflict`, `too-large` */
export async function editBaa(
  actor: Actor,
  target: { readonly id: string; readonly version: number },
  changed: { readonly input: BaaFormInput; readonly file: BaaFile | null },
): Promise<void> {
  requirePermission(actor, "vendor.write");
  const { organisationId } = actor;
  const { input, file } = changed;
  const blob = file === null ? null : await keepBytes(file.bytes, baaFileLimit);
  await transaction(async (tx) => {
    const vendorId = await currentVendorId(tx, actor, target);
    const kept = file === null || blob === null ? null : await recordFile(tx, actor, { ...blob, ...nameOf(file) });
    await tx.baa.updateMany({
      where: { organisationId, id: target.id },
      data: { ...columns(input), ...(kept === null ? {} : { fileId: kept.id }), version: { increment: 1 } },
    });
    await appendAudit(tx, actor, {
      action: "baa.edited",
      objectType: "baa",
      objectId: target.id,
      vendorId,
      summary: `edited the BAA: ${baaStatusTexts[input.status].toLowerCase()}`,
      detail: { expiresOn: input.expiresOn, fileSha256: blob?.sha256 ?? null },
    });
    await recomputeVendor(tx, { organisationId, vendorId });
  });
}

/** Takes a record out of the vendor's result, or back in. */
export async function archiveBaa(actor: Actor, baaId: string, archived: boolean): Promise<void> {
  requirePermission(actor, "vendor.write");
  const { organisationId } = actor;
  await transaction(async (tx) => {
    const baa = await tx.baa.findFirst({ where: { organisationId, id: baaId }, select: { vendorId: true } });
    if (baa === null) throw new AppError("not-found", `baa ${baaId}`);
    await tx.baa.updateMany({ where: { organisationId, id: baaId }, data: { archivedAt: archived ? new Date() : null } });
    await appendAudit(tx, actor, {
      action: archived ? "baa.archived" : "baa.restored",
      objectType: "baa",
      objectId: baaId,
      vendorId: baa.vendorId,
      summary: archived ? "archived a BAA" : "put a BAA back",
    });
    await recomputeVendor(tx, { organisationId, vendorId: baa.vendorId });
  });
}

async function currentVendorId(tx: Tx, actor: Actor, target: { id: string; version: number }): Promise<string> {
  const before = await tx.baa.findFirst({
    where: { organisationId: actor.organisationId, id: target.id, archivedAt: null },
    select: { vendorId: true, version: true },
  });
  if (before === null) throw new AppError("not-found", `baa ${target.id}`);
  if (before.version !== target.version) throw new AppError("conflict", `baa ${target.id}`);
  return before.vendorId;
}

const nameOf = (file: BaaFile): { name: string; mediaType: string } => ({ name: file.name, mediaType: file.mediaType });

function columns(input: BaaFormInput) {
  const elements = elementsFound(input);
  return {
    status: input.status,
    organisationParty: input.organisationParty,
    vendorParty: input.vendorParty,
    signedOn: input.signedOn,
    effectiveOn: input.effectiveOn,
    expiresOn: input.expiresOn,
    elements: elements === null ? null : JSON.stringify(elements),
    providersNamed: JSON.stringify(input.providersNamed),
    note: input.note,
  };
}
