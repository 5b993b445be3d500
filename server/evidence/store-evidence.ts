import "server-only";
import type { EvidenceKind } from "@/core/evidence/evidence";
import type { DroppedContent } from "@/core/evidence/kept-headers";
import { gradingOf } from "@/core/evidence/origin";
import { readItem, type ReadOutcome } from "@/core/evidence/read-item";
import type { EvidenceInput } from "@/core/evidence/schema";
import { PARSER_VERSION, type StoredArtefact } from "@/core/evidence/stored-artefact";
import { decodeMail } from "@/core/mail/decode";
import type { Tx } from "@/server/db/client";
import { keepBytes, recordFile } from "@/server/files/commands";
import type { KeptBlob } from "@/server/files/blob-store";
import { fileLimits } from "@/server/files/limits";

/** What was pasted or uploaded, before anything of it is kept. */
export interface RawItem {
  readonly bytes: Uint8Array;
  /** `null` for a paste. */
  readonly fileName: string | null;
  readonly mediaType: string;
}

/** An item that has been read and reduced; its bytes are on disk, without a row as yet. */
export interface PreparedItem {
  readonly kind: EvidenceKind;
  readonly artefact: StoredArtefact;
  readonly dropped: DroppedContent;
  readonly blob: KeptBlob;
  readonly fileName: string;
  readonly mediaType: string;
}

export type Preparation =
  { readonly ok: true; readonly item: PreparedItem } | { readonly ok: false; readonly outcome: Extract<ReadOutcome, { ok: false }> };

const maximumBytes = fileLimits.message;

/**
 * Reads an item and keeps what may be kept of it: the reduced text of a message, the whole of a setting. The body never
 * reaches the disk. Nothing of the browser's preview is believed: the bytes are parsed here.
 * @throws AppError `too-large`
 */
export async function prepareItem(raw: RawItem, receivers: readonly string[]): Promise<Preparation> {
  const { text } = decodeMail(raw.bytes);
  const outcome = readItem({ text, receivers });
  if (!outcome.ok) return { ok: false, outcome };
  const { kind, keptText, dropped, artefact } = outcome.item;
  const blob = await keepBytes(new TextEncoder().encode(keptText), maximumBytes);
  const mediaType = kind === "provider-setting" ? "application/json" : "message/rfc822-headers";
  return { ok: true, item: { kind, artefact, dropped, blob, fileName: raw.fileName ?? `pasted-${kind}.txt`, mediaType } };
}

/** Keeps a file that people read and nothing is read from, such as a policy or a screenshot. @throws AppError `too-large` */
export async function prepareDocument(raw: RawItem): Promise<PreparedItem> {
  const blob = await keepBytes(raw.bytes, fileLimits.document);
  const nothing: DroppedContent = { bodyCharacters: 0, fields: [] };
  const artefact: StoredArtefact = { kind: "document", problems: [] };
  return { kind: "document", artefact, dropped: nothing, blob, fileName: raw.fileName ?? "document", mediaType: raw.mediaType };
}

/** Where the item belongs and who handed it over. */
export interface EvidencePlace {
  readonly organisationId: string;
  readonly vendorId: string;
  readonly assessmentId: string | null;
  readonly questionId: string | null;
  readonly collectedBy: string;
  readonly collectedById: string | null;
}

/** Writes the rows of a prepared item, in the transaction of the command, and returns the id of the evidence. */
export async function recordEvidence(
  tx: Tx,
  place: EvidencePlace,
  { item, input }: { readonly item: PreparedItem; readonly input: EvidenceInput },
): Promise<string> {
  const file = await recordFile(tx, place, { ...item.blob, name: item.fileName, mediaType: item.mediaType });
  const { id } = await tx.evidence.create({
    data: {
      ...place,
      ...gradingOf(item.kind, input.origin),
      streamId: input.streamId,
      kind: item.kind,
      title: input.title === "" ? titleOf(item) : input.title,
      fileId: file.id,
      sha256: file.sha256,
      size: file.size,
      collectedAt: input.collectedOn === null ? new Date() : new Date(`${input.collectedOn}T12:00:00Z`),
      observedAt: observedAt(item.artefact),
      receiverCondition: input.receiverCondition,
      conditionNote: input.conditionNote,
      dropped: JSON.stringify(item.dropped),
      artefact: JSON.stringify(item.artefact),
      parserVersion: PARSER_VERSION,
    },
    select: { id: true },
  });
  return id;
}

function titleOf(item: PreparedItem): string {
  if (item.artefact.kind === "message") {
    const from = item.artefact.message.fromDomain ?? "an unknown sender";
    return `Message from ${from}`;
  }
  if (item.artefact.kind === "provider-setting") return `Setting ${item.artefact.setting.settingId}`.slice(0, 160);
  return item.fileName;
}

function observedAt(artefact: StoredArtefact): Date | null {
  if (artefact.kind !== "message") return null;
  const { boundary, hops } = artefact.message;
  const date = boundary === null ? null : (hops[boundary]?.date ?? null);
  return date === null ? null : new Date(date);
}
