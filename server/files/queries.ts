import "server-only";
import { AppError } from "@/core/errors/app-error";
import { db } from "@/server/db/client";
import type { StoredFile } from "./commands";
import { blobStore } from "./store";

/** A stored file and its bytes; read the stream to its end or cancel it. */
export interface OpenFile extends StoredFile {
  readonly stream: ReadableStream<Uint8Array>;
}

/**
 * Opens a file of the organisation of an actor, or of a respondent whose right to it the caller has checked.
 * @throws AppError `not-found`, also for a file of another organisation
 */
export async function openFile(scope: { readonly organisationId: string }, fileId: string): Promise<OpenFile> {
  const file = await db().storedFile.findUnique({
    where: { organisationId_id: { organisationId: scope.organisationId, id: fileId } },
    select: { id: true, name: true, mediaType: true, sha256: true, size: true },
  });
  if (file === null) {
    throw new AppError("not-found", `file ${fileId} is not in organisation ${scope.organisationId}`);
  }
  return { ...file, stream: await blobStore().open(file.sha256) };
}
