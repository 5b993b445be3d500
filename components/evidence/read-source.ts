import { documentTypeOf, type DocumentType } from "@/core/evidence/document-type";
import { readItem, type ReadItem } from "@/core/evidence/read-item";
import { decodeMail } from "@/core/mail/decode";

export interface ReadingRules {
  /** The organisation's own receiving hosts. */
  readonly receivers: readonly string[];
  /** In bytes. */
  readonly limits: { readonly message: number; readonly document: number };
}

/** What a paste or a file turned out to be, read in the browser. `name` is the file's; null for a paste. */
export type Reading =
  | { readonly state: "refused"; readonly name: string | null; readonly reason: string }
  | { readonly state: "document"; readonly name: string; readonly type: DocumentType; readonly size: number }
  | { readonly state: "read"; readonly name: string | null; readonly item: ReadItem };

/** Reads a paste or a file where it is. Its size is checked before it is opened; nothing is sent. */
export async function readSource(source: string | File, rules: ReadingRules): Promise<Reading> {
  if (typeof source === "string") {
    const size = new Blob([source]).size;
    return size > rules.limits.message ? refused(null, tooLarge("The text", rules.limits.message)) : ofText(source, null, rules);
  }
  const { name, size } = source;
  if (size > rules.limits.document) return refused(name, tooLarge(name, rules.limits.document));
  const type = documentTypeOf(new Uint8Array(await source.slice(0, 16).arrayBuffer()));
  if (type !== null) return { state: "document", name, type, size };
  if (size > rules.limits.message) return refused(name, tooLarge(name, rules.limits.message));
  return ofText(decodeMail(new Uint8Array(await source.arrayBuffer())).text, name, rules);
}

function ofText(text: string, name: string | null, { receivers }: ReadingRules): Reading {
  const outcome = readItem({ text, receivers });
  return outcome.ok ? { state: "read", name, item: outcome.item } : refused(name, outcome.reason);
}

function refused(name: string | null, reason: string): Reading {
  return { state: "refused", name, reason };
}

function tooLarge(name: string, limit: number): string {
  return `${name} is larger than ${limit / 1024 / 1024} MB, the most that is read. Paste the raw header of the message instead.`;
}
