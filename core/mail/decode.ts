/** How the bytes of an upload were read. */
export type MailEncoding = "utf-8" | "utf-16le" | "utf-16be" | "latin-1";

export interface DecodedMail {
  readonly text: string;
  readonly encoding: MailEncoding;
}

/**
 * Turns the bytes of a message into text. Never fails: a byte-order mark decides, then UTF-16 without one is recognised
 * by its zero bytes, then strict UTF-8, and whatever is not UTF-8 is read as Latin-1 (one character a byte, RFC 5322
 * headers in the wild are 8-bit). The byte-order mark is not part of the text. Linear in the number of bytes.
 */
export function decodeMail(bytes: Uint8Array): DecodedMail {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: utf16(bytes, 2, true), encoding: "utf-16le" };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: utf16(bytes, 2, false), encoding: "utf-16be" };
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return eightBit(bytes, 3);
  const guess = utf16Guess(bytes);
  if (guess === "utf-16le") return { text: utf16(bytes, 0, true), encoding: guess };
  if (guess === "utf-16be") return { text: utf16(bytes, 0, false), encoding: guess };
  return eightBit(bytes, 0);
}

const CHUNK = 8192;

/** ASCII text in UTF-16 has a zero in every second byte; mail never has. */
function utf16Guess(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const seen = Math.min(bytes.length, 64);
  if (seen < 4) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < seen; i++) {
    if (bytes[i] !== 0) continue;
    if (i % 2 === 0) even++;
    else odd++;
  }
  if (odd >= seen / 4 && even === 0) return "utf-16le";
  if (even >= seen / 4 && odd === 0) return "utf-16be";
  return null;
}

function utf16(bytes: Uint8Array, from: number, little: boolean): string {
  const parts: string[] = [];
  let units: number[] = [];
  for (let i = from; i + 1 < bytes.length; i += 2) {
    const a = bytes[i] ?? 0;
    const b = bytes[i + 1] ?? 0;
    units.push(little ? a | (b << 8) : (a << 8) | b);
    if (units.length === CHUNK) {
      parts.push(String.fromCharCode(...units));
      units = [];
    }
  }
  parts.push(String.fromCharCode(...units));
  return parts.join("");
}

function eightBit(bytes: Uint8Array, from: number): DecodedMail {
  const text = utf8(bytes, from);
  return text === null ? { text: latin1(bytes, from), encoding: "latin-1" } : { text, encoding: "utf-8" };
}

function latin1(bytes: Uint8Array, from: number): string {
  const parts: string[] = [];
  for (let i = from; i < bytes.length; i += CHUNK) parts.push(String.fromCharCode(...bytes.subarray(i, i + CHUNK)));
  return parts.join("");
}

/**
 * Strict UTF-8 (RFC 3629): null on the first overlong, surrogate or out-of-range sequence. A sequence that the end of
 * the bytes cuts off is dropped, so that the first part of a large file can be read alone.
 */
function utf8(bytes: Uint8Array, from: number): string | null {
  const parts: string[] = [];
  let units: number[] = [];
  let i = from;
  while (i < bytes.length) {
    const lead = bytes[i] ?? 0;
    const length = sequenceLength(lead);
    if (i + length > bytes.length && isCutOff(bytes, i)) break;
    const code = length === 1 ? lead : multiByte(bytes, i, length);
    if (code === null) return null;
    if (code > 0xffff) units.push(0xd800 + ((code - 0x10000) >> 10), 0xdc00 + ((code - 0x10000) & 0x3ff));
    else units.push(code);
    i += length;
    if (units.length >= CHUNK) {
      parts.push(String.fromCharCode(...units));
      units = [];
    }
  }
  parts.push(String.fromCharCode(...units));
  return parts.join("");
}

/** Only continuation bytes follow up to the end. */
function isCutOff(bytes: Uint8Array, at: number): boolean {
  const lead = bytes[at] ?? 0;
  return lead >= 0xc2 && lead <= 0xf4 && bytes.subarray(at + 1).every((byte) => (byte & 0xc0) === 0x80);
}

function sequenceLength(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead < 0xe0) return 2;
  return lead < 0xf0 ? 3 : 4;
}

const smallestOfLength = [0, 0, 0x80, 0x800, 0x10000];

function multiByte(bytes: Uint8Array, at: number, length: number): number | null {
  const code = joined(bytes, at, length);
  if (code === null || code < (smallestOfLength[length] ?? 0) || code > 0x10ffff) return null;
  return code >= 0xd800 && code <= 0xdfff ? null : code;
}

/** The bits of a sequence put together; null when a byte is not of its kind. */
function joined(bytes: Uint8Array, at: number, length: number): number | null {
  const lead = bytes[at] ?? 0;
  if (lead < 0xc2 || lead > 0xf4) return null;
  let code = lead & (0x7f >> length);
  for (let k = 1; k < length; k++) {
    const next = bytes[at + k] ?? 0;
    if ((next & 0xc0) !== 0x80) return null;
    code = (code << 6) | (next & 0x3f);
  }
  return code;
}
