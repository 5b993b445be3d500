import { baaPost, type PostedFile } from "@/core/baa/schema";
import { memberBytes } from "./member-bytes";

/**
 * How the form of a BAA is read. Its whole body may be larger than a signed copy may be, so that a copy that is too large is
 * refused by name, with everything typed kept.
 */
export const baaForm = { schema: baaPost, maxBytes: memberBytes(64 * 1024 * 1024) };

/** The chosen file as the command takes it. */
export async function copyOf(file: PostedFile | null) {
  if (file === null) return null;
  return { bytes: new Uint8Array(await file.arrayBuffer()), name: file.name, mediaType: file.type };
}
