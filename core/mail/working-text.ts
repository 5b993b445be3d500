import type { Field, HeaderBlock } from "@/core/mail/fields";
import type { Span } from "@/core/mail/hop";

/**
 * A field's value as the grammars read it: line ends are spaces, quote prefixes and paste damage are gone, and every
 * character still knows where it stood.
 */
export interface WorkingText {
  readonly text: string;
  /** Offset of the first character in the header text. */
  readonly base: number;
  /** Offset of each character, and of the end, where characters were dropped; null when offsets run in step. */
  readonly positions: readonly number[] | null;
}

/** The value of a field, at most `limit` characters of it. */
export function workingText(block: HeaderBlock, field: Field, limit: number): WorkingText {
  let base = field.valueStart;
  while (base < field.end && isBlank(block.text.charCodeAt(base))) base++;
  const end = Math.min(field.end, base + limit);
  const slice = block.text.slice(base, end);
  if (block.damaged || block.quoted) return repaired(slice, base, block.quoted);
  const text = slice.includes("\n") || slice.includes("\r") ? slice.replace(/[\r\n]/g, " ") : slice;
  return { text, base, positions: null };
}

/** The place in the header text of a range of the working text. */
export function spanOf(working: WorkingText, start: number, end: number): Span {
  if (working.positions === null) return { start: working.base + start, end: working.base + end };
  const last = working.positions[end - 1];
  return {
    start: working.positions[start] ?? working.base,
    end: last === undefined ? working.base : last + 1,
  };
}

/** The value with runs of white space made one space, for people. */
export function unfolded(working: WorkingText): string {
  return working.text.replace(/[ \t]{2,}|\t/g, " ").trim();
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0d || code === 0x0a;
}

function repaired(slice: string, base: number, quoted: boolean): WorkingText {
  const out: string[] = [];
  const positions: number[] = [];
  const encoded = slice.includes("=3D");
  let lineStart = false;
  for (let i = 0; i < slice.length; i++) {
    const char = slice.charAt(i);
    if (quoted && lineStart && isQuoteMark(char)) continue;
    lineStart = char === "\n" || char === "\r";
    const escape = encoded && char === "=" ? escapeAt(slice, i) : null;
    const read = escape ?? { text: plainCharacter(char), skip: 0 };
    if (read.text !== "") {
      out.push(read.text);
      positions.push(base + i);
    }
    i += read.skip;
  }
  return { text: out.join(""), base, positions };
}

function isQuoteMark(char: string): boolean {
  return char === ">" || char === "|";
}

/** What quoted-printable (RFC 2045 §6.7) wrote at an equals sign: a soft line break, or a character in hex. */
function escapeAt(text: string, at: number): { text: string; skip: number } | null {
  const next = text.charAt(at + 1);
  if (next === "\n") return { text: "", skip: 1 };
  if (next === "\r") return { text: "", skip: text.charAt(at + 2) === "\n" ? 2 : 1 };
  const hex = text.slice(at + 1, at + 3);
  return /^[0-9A-F]{2}$/.test(hex) ? { text: String.fromCharCode(parseInt(hex, 16)), skip: 2 } : null;
}

function plainCharacter(char: string): string {
  return plain.get(char) ?? char;
}

const each = (characters: string, becomes: string): readonly (readonly [string, string])[] =>
  Array.from(characters, (character) => [character, becomes] as const);

const plain: ReadonlyMap<string, string> = new Map([
  ...each("\r\n\u00a0", " "),
  ...each("\u00ad\ufeff\u2060\u200b\u200c\u200d", ""),
  ...each("\u2010\u2011\u2012\u2013\u2014\u2015", "-"),
  ...each("\u2018\u2019\u201a\u201b", "'"),
  ...each("\u201c\u201d\u201e\u201f", '"'),
]);
