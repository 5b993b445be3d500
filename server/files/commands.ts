import "server-only";
import { AppError } from "@/core/errors/app-error";
import { db, type Tx } from "@/server/db/client";
import type { KeptBlob } from "./blob-store";
import { ORGANISATION_LIMIT } from "./limits";
import { blobStore } from "./store";

/** A kept blob under a name: what other rows refer to by `id`. */
export interface StoredFile extends KeptBlob {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
}

/**
 * First half of keeping a file, before any transaction: the bytes are on disk, synced and hashed when this returns.
 * A blob that never gets a row is swept after a day.
 * @throws AppError `too-large`
 */
export async function keepBytes(source: AsyncIterable<Uint8Array> | Uint8Array, limit: number): Promise<KeptBlob> {
  return blobStore().put(source instanceof Uint8Array ? once(source) : source, limit);
}

/**
 * Second half, in the transaction of the row that needs the file.
 * @throws AppError `too-large` when the organisation's files together would pass their limit
 */
export async function recordFile(
  tx: Tx,
  scope: { readonly organisationId: string },
  file: KeptBlob & { readonly name: string; readonly mediaType: string },
): Promise<StoredFile> {
  const { organisationId } = scope;
  const sum = await tx.storedFile.aggregate({ where: { organisationId }, _sum: { size: true } });
  if ((sum._sum.size ?? 0) + file.size > ORGANISATION_LIMIT) {
    throw new AppError("too-large", "organisation's file quota", "The files of your organisation together are larger than we accept.");
  }
  const kept = { sha256: file.sha256, size: file.size, name: cleanName(file.name), mediaType: cleanMediaType(file.mediaType) };
  const { id } = await tx.storedFile.create({ data: { organisationId, ...kept }, select: { id: true } });
  return { id, ...kept };
}

/** Both halves at once, for a file that nothing else is written with. */
export async function storeFile(
  scope: { readonly organisationId: string },
  file: {
    readonly bytes: AsyncIterable<Uint8Array> | Uint8Array;
    readonly limit: number;
    readonly name: string;
    readonly mediaType: string;
  },
): Promise<StoredFile> {
  const blob = await keepBytes(file.bytes, file.limit);
  return recordFile(db(), scope, { ...blob, name: file.name, mediaType: file.mediaType });
}

const ONE_DAY = 24 * 60 * 60 * 1000;

/** Removes blobs without a row and half-written files, both older than a day. Returns how many. */
export async function sweepFiles(now = new Date()): Promise<number> {
  return blobStore().sweep(new Date(now.getTime() - ONE_DAY), async (sha256) => {
    const row = await db().storedFile.findFirst({ where: { sha256 }, select: { id: true } });
    return row !== null;
  });
}

/** The name as its owner knows it, without folders or control characters. It is never a path of ours. */
function cleanName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? "";
  const visible = last.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "").trim();
  return visible === "" ? "file" : Array.from(visible).slice(0, 200).join("");
}

function cleanMediaType(mediaType: string): string {
  const bare = (mediaType.split(";")[0] ?? "").trim().toLowerCase();
  return /^[a-z0-9!#$&^_.+-]{1,60}\/[a-z0-9!#$&^_.+-]{1,60}$/.test(bare) ? bare : "application/octet-stream";
}

async function* once(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}
