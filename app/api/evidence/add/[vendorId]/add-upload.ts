import "server-only";
import { AppError } from "@/core/errors/app-error";
import { documentTypeOf } from "@/core/evidence/document-type";
import type { Actor } from "@/server/auth/actor";
import { addDocument, addEvidence } from "@/server/evidence/commands";
import type { RawItem } from "@/server/evidence/store-evidence";
import { fileLimits } from "@/server/files/limits";
import type { UploadInput } from "./upload-input";

/**
 * Adds what the form holds: a file where one was chosen, else the paste. A PDF or a picture is kept as a document, by its first
 * bytes and not by its name. Returns the id of the evidence.
 * @throws AppError `invalid-input` · `too-large` with the limit · and what the commands throw
 */
export async function addUpload(actor: Actor, vendorId: string, input: UploadInput): Promise<string> {
  const raw = await rawItem(input);
  const isDocument = documentTypeOf(raw.bytes) !== null;
  requireSize(raw, isDocument ? fileLimits.document : fileLimits.message);
  return isDocument ? addDocument(actor, vendorId, { raw, input }) : addEvidence(actor, vendorId, { raw, input, dropped: input.dropped });
}

async function rawItem({ file, text }: UploadInput): Promise<RawItem> {
  // Browsers send an empty file for a field in which nothing was chosen.
  if (file !== undefined && file.name !== "" && file.size > 0) {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return { bytes, fileName: file.name, mediaType: documentTypeOf(bytes) ?? file.type };
  }
  if (text.trim() === "") {
    throw new AppError("invalid-input", "no item", "Paste a raw header, or choose a file.");
  }
  // A form field travels with CRLF; without this a paste would hash differently with and without JavaScript.
  const bytes = new TextEncoder().encode(text.replaceAll("\r\n", "\n"));
  return { bytes, fileName: null, mediaType: "text/plain" };
}

function requireSize({ bytes, fileName }: RawItem, limit: number): void {
  if (bytes.byteLength <= limit) return;
  const name = fileName ?? "The text";
  const most = String(limit / 1024 / 1024);
  throw new AppError(
    "too-large",
    `evidence of ${String(bytes.byteLength)} bytes`,
    `${name} is larger than ${most} MB, the most that is read.`,
  );
}
