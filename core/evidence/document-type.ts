/** The documents that are kept as they are, for people to read. */
export const documentTypes = ["application/pdf", "image/png", "image/jpeg"] as const;
export type DocumentType = (typeof documentTypes)[number];

/** What kind of document the first bytes are, whatever the file's name says; null for anything that is to be read as text. */
export function documentTypeOf(bytes: Uint8Array): DocumentType | null {
  return documentTypes.find((type) => magic[type].every((byte, index) => bytes[index] === byte)) ?? null;
}

const magic: Readonly<Record<DocumentType, readonly number[]>> = {
  "application/pdf": [0x25, 0x50, 0x44, 0x46, 0x2d],
  "image/png": [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  "image/jpeg": [0xff, 0xd8, 0xff],
};
