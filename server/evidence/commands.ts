import "server-only";
import { AppError } from "@/core/errors/app-error";
import { joinDropped, type DroppedContent } from "@/core/evidence/kept-headers";
import type { EvidenceInput } from "@/core/evidence/schema";
import { appendAudit } from "@/server/audit/append";
import { requirePermission, type Actor } from "@/server/auth/actor";
import type { Tx } from "@/server/db/client";
import { transaction } from "@/server/db/transaction";
import { organisationSettings } from "@/server/organisations/queries";
import { recomputeVendor } from "@/server/results/recompute";
import { requireVendor } from "@/server/vendors/require-vendor";
import { prepareDocument, prepareItem, recordEvidence, type PreparedItem, type RawItem } from "./store-evidence";

/** An item as it arrives. */
export interface AddedItem {
  readonly raw: RawItem;
  readonly input: EvidenceInput;
  /** What the browser says that it left out before it sent the rest; null when it sent everything. */
  readonly dropped?: DroppedContent | null;
}

/**
 * Adds a message, headers or a provider's setting to a vendor and returns the id.
 * @throws AppError `not-found` · `too-large` · `invalid-input` with the reason why it says nothing about TLS
 */
export async function addEvidence(actor: Actor, vendorId: string, added: AddedItem): Promise<string> {
  requirePermission(actor, "evidence.write");
  const { receivingHosts } = await organisationSettings(actor);
  const prepared = await prepareItem(added.raw, receivingHosts);
  if (!prepared.ok) throw new AppError("invalid-input", `unreadable evidence: ${prepared.outcome.code}`, prepared.outcome.reason);
  return record(actor, vendorId, { item: withDropped(prepared.item, added.dropped ?? null), input: added.input });
}

/** Keeps a document for people to read; no fact is taken from it. @throws AppError `not-found`, `too-large` */
export async function addDocument(actor: Actor, vendorId: string, added: AddedItem): Promise<string> {
  requirePermission(actor, "evidence.write");
  return record(actor, vendorId, { item: await prepareDocument(added.raw), input: added.input });
}

/** Takes an item out of every result, with a reason; it stays readable. Withdrawing twice changes nothing. */
export async function withdrawEvidence(actor: Actor, evidenceId: string, reason: string): Promise<void> {
  await changeWithdrawal(actor, evidenceId, { withdrawn: true, reason });
}

/** Takes a withdrawal back. @throws AppError `not-found` */
export async function restoreEvidence(actor: Actor, evidenceId: string): Promise<void> {
  await changeWithdrawal(actor, evidenceId, { withdrawn: false, reason: "" });
}

async function changeWithdrawal(actor: Actor, evidenceId: string, to: { withdrawn: boolean; reason: string }): Promise<void> {
  requirePermission(actor, "evidence.write");
  const where = { organisationId: actor.organisationId, id: evidenceId };
  await transaction(async (tx) => {
    const row = await tx.evidence.findFirst({ where, select: { vendorId: true, title: true, withdrawnAt: true } });
    if (row === null) throw new AppError("not-found", `evidence ${evidenceId}`);
    if ((row.withdrawnAt !== null) === to.withdrawn) return;
    await tx.evidence.updateMany({ where, data: { withdrawnAt: to.withdrawn ? new Date() : null, withdrawnReason: to.reason } });
    await appendAudit(tx, actor, {
      action: to.withdrawn ? "evidence.withdrawn" : "evidence.restored",
      objectType: "evidence",
      objectId: evidenceId,
      vendorId: row.vendorId,
      summary: to.withdrawn ? `withdrew the evidence “${row.title}”: ${to.reason}` : `put the evidence “${row.title}” back`,
    });
    await recomputeVendor(tx, { organisationId: actor.organisationId, vendorId: row.vendorId });
  });
}

/** Headers whose body stayed in the browser came from a message. */
function withDropped(item: PreparedItem, dropped: DroppedContent | null): PreparedItem {
  if (dropped === null || item.kind === "provider-setting") return item;
  const kind = item.kind === "headers" && dropped.bodyCharacters > 0 ? "message" : item.kind;
  return { ...item, kind, dropped: joinDropped(dropped, item.dropped) };
}

async function record(actor: Actor, vendorId: string, added: { item: PreparedItem; input: EvidenceInput }): Promise<string> {
  const { organisationId } = actor;
  return transaction(async (tx) => {
    const vendor = await requireVendor(tx, actor, vendorId);
    await requireStreamOf(tx, actor, { vendorId, streamId: added.input.streamId });
    const by = { collectedBy: actor.name, collectedById: actor.memberId };
    const id = await recordEvidence(tx, { organisationId, vendorId, assessmentId: null, questionId: null, ...by }, added);
    await appendAudit(tx, actor, {
      action: "evidence.added",
      objectType: "evidence",
      objectId: id,
      vendorId,
      summary: `added evidence to ${vendor.name}`,
      detail: { kind: added.item.kind, sha256: added.item.blob.sha256, dropped: added.item.dropped.fields.map((field) => field.name) },
    });
    await recomputeVendor(tx, { organisationId, vendorId });
    return id;
  });
}

/** @throws AppError `not-found` for a stream of another vendor or organisation */
export async function requireStreamOf(tx: Tx, actor: Actor, of: { vendorId: string; streamId: string | null }): Promise<void> {
  if (of.streamId === null) return;
  const where = { organisationId: actor.organisationId, vendorId: of.vendorId, id: of.streamId };
  const stream = await tx.mailStream.findFirst({ where, select: { id: true } });
  if (stream === null) throw new AppError("not-found", `stream ${of.streamId} of vendor ${of.vendorId}`);
}
