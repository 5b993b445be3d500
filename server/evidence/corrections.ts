import "server-only";
import { AppError } from "@/core/errors/app-error";
import { analyseMessage } from "@/core/evidence/message";
import type { BoundaryCorrection, ConditionCorrection, StreamCorrection } from "@/core/evidence/schema";
import type { StoredArtefact } from "@/core/evidence/stored-artefact";
import { appendAudit } from "@/server/audit/append";
import { requirePermission, type Actor } from "@/server/auth/actor";
import type { Tx } from "@/server/db/client";
import { transaction } from "@/server/db/transaction";
import { organisationSettings } from "@/server/organisations/queries";
import { recomputeVendor } from "@/server/results/recompute";
import { requireStreamOf } from "./commands";
import { keptText } from "./kept-text";

/**
 * Judges another line as the boundary than the one that was found, or takes that back. The item itself stays as it is.
 * @throws AppError `not-found` · `invalid-input` for a line that is no hop, or an item without lines
 */
export async function correctBoundary(actor: Actor, evidenceId: string, input: BoundaryCorrection): Promise<void> {
  requirePermission(actor, "evidence.write");
  const { receivingHosts } = await organisationSettings(actor);
  const text = await keptText(actor, evidenceId);
  const { value: message, problems } = analyseMessage({
    text,
    receivers: receivingHosts,
    ...(input.hop === null ? {} : { correctedBoundary: input.hop }),
  });
  if (input.hop !== null && message.hops[input.hop]?.isHop !== true) {
    throw new AppError("invalid-input", `boundary ${String(input.hop)}`, "Choose a line that is a hop between two servers.");
  }
  const artefact: StoredArtefact = { kind: "message", message, problems };
  await correct(actor, evidenceId, async (tx, row) => {
    if (row.kind !== "message" && row.kind !== "headers") {
      throw new AppError("invalid-input", `boundary of a ${row.kind}`, "Only a message or its headers have a boundary line.");
    }
    const boundary = input.hop === null ? null : message.boundary;
    const at = message.boundary === null ? null : (message.hops[message.boundary]?.date ?? null);
    const data = { artefact: JSON.stringify(artefact), correctedBoundary: boundary, observedAt: at === null ? null : new Date(at) };
    await tx.evidence.updateMany({ where: row.where, data });
    return { field: "boundary", before: lineText(row.correctedBoundary), after: lineText(boundary), reason: input.reason };
  });
}

/** Records another state of the receiving server than the one that was noted. @throws AppError `not-found` */
export async function correctCondition(actor: Actor, evidenceId: string, input: ConditionCorrection): Promise<void> {
  requirePermission(actor, "evidence.write");
  await correct(actor, evidenceId, async (tx, row) => {
    await tx.evidence.updateMany({ where: row.where, data: { receiverCondition: input.receiverCondition } });
    return { field: "receiver-condition", before: row.receiverCondition, after: input.receiverCondition, reason: input.reason };
  });
}

/** Moves an item to another stream of its vendor, or to none. @throws AppError `not-found` */
export async function correctStream(actor: Actor, evidenceId: string, input: StreamCorrection): Promise<void> {
  requirePermission(actor, "evidence.write");
  await correct(actor, evidenceId, async (tx, row) => {
    await requireStreamOf(tx, actor, { vendorId: row.vendorId, streamId: input.streamId });
    await tx.evidence.updateMany({ where: row.where, data: { streamId: input.streamId } });
    return { field: "stream", before: row.streamId ?? "none", after: input.streamId ?? "none", reason: input.reason };
  });
}

interface Correction {
  readonly field: string;
  readonly before: string;
  readonly after: string;
  readonly reason: string;
}

const correctedSelect = {
  vendorId: true,
  streamId: true,
  title: true,
  kind: true,
  receiverCondition: true,
  correctedBoundary: true,
} as const;

interface CorrectedRow {
  readonly vendorId: string;
  readonly streamId: string | null;
  readonly title: string;
  readonly kind: string;
  readonly receiverCondition: string;
  readonly correctedBoundary: number | null;
  readonly where: { readonly organisationId: string; readonly id: string };
}

async function correct(actor: Actor, evidenceId: string, change: (tx: Tx, row: CorrectedRow) => Promise<Correction>): Promise<void> {
  const where = { organisationId: actor.organisationId, id: evidenceId };
  await transaction(async (tx) => {
    const row = await tx.evidence.findFirst({ where, select: correctedSelect });
    if (row === null) throw new AppError("not-found", `evidence ${evidenceId}`);
    const correction = await change(tx, { ...row, where });
    const by = { byId: actor.memberId, byName: actor.name };
    await tx.evidenceCorrection.create({
      data: { organisationId: actor.organisationId, evidenceId, ...correction, ...by },
      select: { id: true },
    });
    await appendAudit(tx, actor, {
      action: "evidence.corrected",
      objectType: "evidence",
      objectId: evidenceId,
      vendorId: row.vendorId,
      summary: `corrected the ${correction.field.replace("-", " ")} of “${row.title}”: ${correction.reason}`,
      detail: { before: correction.before, after: correction.after },
    });
    await recomputeVendor(tx, { organisationId: actor.organisationId, vendorId: row.vendorId });
  });
}

const lineText = (hop: number | null): string => (hop === null ? "as found" : `line ${String(hop + 1)}`);
