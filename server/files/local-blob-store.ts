import "server-only";
import { createHash, randomBytes } from "node:crypto";
import { constants } from "node:fs";
import { access, type FileHandle, mkdir, open, readdir, rename, stat, unlink, utimes } from "node:fs/promises";
import { join } from "node:path";
import { AppError } from "@/core/errors/app-error";
import type { KeptBlob, BlobStore } from "./blob-store";

/**
 * Blobs as files `<folder>/<first two hex digits>/<sha256>`. Written beside (`<folder>/incoming`), synced, renamed, and the
 * folder synced, before `put` returns: what it returned survives `kill -9` and a power cut.
 */
export function localBlobStore(folder: string): BlobStore {
  return {
    put: async (source, limit) => put(folder, source, limit),
    open: async (sha256) => openBlob(pathOf(folder, sha256)),
    sweep: async (olderThan, isUsed) => (await sweepIncoming(folder, olderThan)) + (await sweepBlobs(folder, olderThan, isUsed)),
  };
}

const SHA256 = /^[0-9a-f]{64}$/;

async function put(folder: string, source: AsyncIterable<Uint8Array>, limit: number): Promise<KeptBlob> {
  const incoming = join(folder, "incoming");
  await mkdir(incoming, { recursive: true, mode: 0o700 });
  const temporary = join(incoming, randomBytes(16).toString("hex"));
  try {
    const blob = await writeSynced(temporary, source, limit);
    await moveIntoPlace(folder, temporary, blob.sha256);
    return blob;
  } catch (error) {
    await unlink(temporary).catch(ignoreMissing);
    throw error;
  }
}

async function writeSynced(path: string, source: AsyncIterable<Uint8Array>, limit: number): Promise<KeptBlob> {
  const file = await open(path, "wx", 0o600);
  try {
    const hash = createHash("sha256");
    let size = 0;
    for await (const chunk of source) {
      size += chunk.byteLength;
      if (size > limit) {
        throw new AppError(
          "too-large",
          `more than ${limit} bytes`,
          `The file is larger than ${megabytes(limit)}, which is the most we accept.`,
        );
      }
      hash.update(chunk);
      await writeAll(file, chunk);
    }
    // After a failed sync the kernel may call the pages clean: the error must stop everything, never be tried again.
    await file.sync();
    return { sha256: hash.digest("hex"), size };
  } finally {
    await file.close();
  }
}

async function writeAll(file: FileHandle, chunk: Uint8Array): Promise<void> {
  let written = 0;
  while (written < chunk.byteLength) {
    written += (await file.write(chunk, written)).bytesWritten;
  }
}

async function moveIntoPlace(folder: string, temporary: string, sha256: string): Promise<void> {
  const target = pathOf(folder, sha256);
  const shelf = join(folder, sha256.slice(0, 2));
  await mkdir(shelf, { recursive: true, mode: 0o700 });
  await rename(temporary, target);
  // A blob that was there already gets a new date, so that the sweeper leaves it alone until its new row is written.
  const now = new Date();
  await utimes(target, now, now);
  await syncFolder(shelf);
  await syncFolder(folder);
}

async function syncFolder(path: string): Promise<void> {
  const handle = await open(path, constants.O_RDONLY);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function openBlob(path: string): Promise<ReadableStream<Uint8Array>> {
  try {
    await access(path, constants.R_OK);
  } catch (error) {
    if (isMissing(error)) {
      throw new AppError("not-found", "the blob of a stored file is missing");
    }
    throw error;
  }
  return streamOf(path);
}

const CHUNK = 64 * 1024;

/** Opened by the first read: an answer to HEAD, or one that nobody fetches, must not hold a file open. */
function streamOf(path: string): ReadableStream<Uint8Array> {
  let file: FileHandle | undefined;
  const source: UnderlyingDefaultSource<Uint8Array> = {
    async pull(controller) {
      file ??= await open(path, constants.O_RDONLY);
      const { bytesRead, buffer } = await file.read(new Uint8Array(CHUNK), 0, CHUNK).catch(async (error: unknown) => {
        await file?.close();
        throw error;
      });
      if (bytesRead === 0) {
        await file.close();
        controller.close();
        return;
      }
      controller.enqueue(buffer.subarray(0, bytesRead));
    },
    async cancel() {
      await file?.close();
    },
  };
  return new ReadableStream(source, { highWaterMark: 0 });
}

async function sweepIncoming(folder: string, olderThan: Date): Promise<number> {
  const incoming = join(folder, "incoming");
  let removed = 0;
  for (const name of await list(incoming)) {
    removed += await removeIfOlder(join(incoming, name), olderThan);
  }
  return removed;
}

async function sweepBlobs(folder: string, olderThan: Date, isUsed: (sha256: string) => Promise<boolean>): Promise<number> {
  let removed = 0;
  for (const shelf of (await list(folder)).filter((name) => /^[0-9a-f]{2}$/.test(name))) {
    for (const name of (await list(join(folder, shelf))).filter((candidate) => SHA256.test(candidate))) {
      const path = join(folder, shelf, name);
      if ((await isOlder(path, olderThan)) && !(await isUsed(name))) {
        removed += await removeIfOlder(path, olderThan);
      }
    }
  }
  return removed;
}

/** Looks at the date again right before removing: the same bytes may have come in while `isUsed` was asked. */
async function removeIfOlder(path: string, olderThan: Date): Promise<number> {
  if (!(await isOlder(path, olderThan))) {
    return 0;
  }
  await unlink(path).catch(ignoreMissing);
  return 1;
}

async function isOlder(path: string, olderThan: Date): Promise<boolean> {
  try {
    return (await stat(path)).mtime < olderThan;
  } catch (error) {
    ignoreMissing(error);
    return false;
  }
}

async function list(folder: string): Promise<string[]> {
  try {
    await access(folder);
    return await readdir(folder);
  } catch (error) {
    ignoreMissing(error);
    return [];
  }
}

function pathOf(folder: string, sha256: string): string {
  // The name comes from a row; a row is an input too.
  if (!SHA256.test(sha256)) {
    throw new AppError("not-found", "a blob name is not a SHA-256");
  }
  return join(folder, sha256.slice(0, 2), sha256);
}

function ignoreMissing(error: unknown): void {
  if (!isMissing(error)) {
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}

function megabytes(bytes: number): string {
  return bytes >= 1024 * 1024 ? `${Math.floor(bytes / (1024 * 1024))} MB` : `${Math.ceil(bytes / 1024)} KB`;
}
