import { splitFields } from "@/core/mail/fields";

export interface CutMessage {
  /** The header without the blank line after it. */
  readonly headers: string;
  /** Characters of the body that were left out, 0 without one. */
  readonly bodyCharacters: number;
}

/** Cuts the header from an .eml. The body is counted, not read. */
export function headersOfEml(text: string): CutMessage {
  const block = splitFields(text).value;
  return {
    headers: text.slice(block.start, block.end),
    bodyCharacters: block.bodyStart === null ? 0 : text.length - block.bodyStart,
  };
}
