import { expect, test } from "vitest";
import { documentTypeOf } from "./document-type";

const bytes = (text: string) => new TextEncoder().encode(text);

test("a document is known by its first bytes", () => {
  expect(documentTypeOf(bytes("%PDF-1.7\n"))).toBe("application/pdf");
  expect(documentTypeOf(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]))).toBe("image/png");
  expect(documentTypeOf(new Uint8Array([0xff, 0xd8, 0xff, 0xe0]))).toBe("image/jpeg");
});
test("anything else, also the beginning of a signature, is not a document", () => {
  expect(documentTypeOf(bytes("Received: from a by b"))).toBeNull();
  expect(documentTypeOf(bytes("%PDF"))).toBeNull();
  expect(documentTypeOf(new Uint8Array())).toBeNull();
});
