/**
 * Text that a file format can hold and a reader can trust: lone surrogates become U+FFFD; control characters, bidirectional
 * controls and invisible characters become visible (`␛`, `⟨U+202E⟩`), because a reordered or hidden word could make a report say
 * what it does not. Tab and line feed stay; CR LF and CR become LF.
 */
export function plainText(text: string): string {
  return text.replaceAll(loneSurrogate, "\ufffd").replaceAll(/\r\n?/g, "\n").replaceAll(unsafe, visible);
}

const loneSurrogate = /\p{Surrogate}/gu;

// C0 without tab and line feed, DEL and C1; soft hyphen, zero-width and bidirectional controls; noncharacters; byte order mark; tags.
const unsafe =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufdd0-\ufdef\ufe00-\ufe0f\ufeff\ufff9-\ufffb\ufffe\uffff\u{e0000}-\u{e01ef}]/gu;

function visible(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  // The emoji presentation selector shows nothing and hides nothing.
  if (code >= 0xfe00 && code <= 0xfe0f) return "";
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return "\u2421";
  return `⟨U+${code.toString(16).toUpperCase().padStart(4, "0")}⟩`;
}

/** `plainText` for every string inside plain data; keys stay as they are, for they are ours. */
export function plainData(value: unknown): unknown {
  if (typeof value === "string") return plainText(value);
  if (Array.isArray(value)) return value.map(plainData);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, plainData(member)]));
}
