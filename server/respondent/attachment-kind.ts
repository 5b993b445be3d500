import "server-only";
import { AppError } from "@/core/errors/app-error";
import type { RawItem } from "@/server/evidence/store-evidence";
import { fileLimits } from "@/server/files/limits";

/** Shown beside the field, checked here. */
export const attachmentTypes = [".eml", ".txt", ".mbox", ".json", ".pdf", ".png", ".jpg", ".jpeg"] as const;

/**
 * What an attachment may be, by its name and its first bytes: `mail` is reduced to headers, `text` may be headers or a setting,
 * and otherwise a document. A paste has no name and is text.
 * @throws AppError `invalid-input` when empty · `too-large` · `unsupported-type`
 */
export function attachmentKind({ bytes, fileName }: RawItem): "mail" | "text" | "document" {
  requireSize(bytes.byteLength);
  if (fileName === null) return "text";
  const type = /\.[a-z0-9]+$/.exec(fileName.toLowerCase())?.[0] ?? "";
  const magic = documents.get(type);
  if (magic !== undefined) {
    if (magic.every((byte, index) => bytes[index] === byte)) return "document";
    throw new AppError("unsupported-type", `no ${type} inside`, `This is no ${type.slice(1).toUpperCase()} file, whatever its name says.`);
  }
  if (type === ".eml" || type === ".mbox") return "mail";
  if (type === ".txt" || type === ".json") return "text";
  throw new AppError("unsupported-type", `attachment of type ${type}`, `Attach a file of these types: ${attachmentTypes.join(", ")}.`);
}

function requireSize(size: number): void {
  if (size === 0) throw new AppError("invalid-input", "empty file", "The file is empty. Choose another one.");
  if (size <= fileLimits.message) return;
  const limit = `${String(fileLimits.message / 1024 / 1024)} MB`;
  throw new AppError(
    "too-large",
    `attachment of more than ${limit}`,
    `The file is larger than ${limit}. For a message, save the headers only.`,
  );
}

/** First bytes of the files that are kept as they are. */
const documents: ReadonlyMap<string, readonly number[]> = new Map([
  [".pdf", [0x25, 0x50, 0x44, 0x46, 0x2d]],
  [".png", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  [".jpg", [0xff, 0xd8, 0xff]],
  [".jpeg", [0xff, 0xd8, 0xff]],
]);
