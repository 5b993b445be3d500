/** A piece of a structured header value. Offsets into the text that was scanned. */
export interface Token {
  readonly kind: "word" | "comment" | "semicolon";
  readonly start: number;
  /** For a comment: after its closing parenthesis. */
  readonly end: number;
}

export interface Tokens {
  readonly tokens: readonly Token[];
  /** Characters looked at; the tests hold it linear. */
  readonly steps: number;
}

/** After so many parentheses that never close, the rest are ordinary characters: keeps the scan linear. */
const UNCLOSED_LIMIT = 8;

/**
 * Words, comments (nested, with escapes) and semicolons of a header value (RFC 5322 §3.2.2, tolerant). An address in
 * angle brackets is one word, or part of a comment, whatever it contains, a quoted `>` too: its sender chose it. A
 * parenthesis that never closes is an ordinary character. Never fails.
 */
export function scanTokens(text: string): Tokens {
  const tokens: Token[] = [];
  const lastAngle = text.lastIndexOf(">");
  let steps = 0;
  let unclosed = 0;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) at++;
    else if (code === SEMICOLON) tokens.push({ kind: "semicolon", start: at, end: ++at });
    else {
      const tried = code === OPEN && unclosed < UNCLOSED_LIMIT;
      const comment = tried ? commentEnd(text, at, lastAngle) : -1;
      if (tried && comment === -1) {
        unclosed++;
        steps += text.length - at;
      }
      const end = comment === -1 ? wordEnd(text, at, lastAngle) : comment;
      tokens.push({ kind: comment === -1 ? "word" : "comment", start: at, end });
      steps += end - at;
      at = end;
    }
  }
  return { tokens, steps: steps + text.length };
}

const OPEN = 0x28;
const CLOSE = 0x29;
const SEMICOLON = 0x3b;
const ANGLE = 0x3c;
const BACKSLASH = 0x5c;
const QUOTE = 0x22;

export function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0d;
}

/** Offset after the parenthesis that closes the one at `at`, or -1. */
function commentEnd(text: string, at: number, lastAngle: number): number {
  let depth = 0;
  for (let i = at; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === OPEN) depth++;
    else if (code === CLOSE && --depth === 0) return i + 1;
    else if (code === BACKSLASH) i++;
    else if (code === ANGLE && i < lastAngle) i = addressEnd(text, i, lastAngle);
  }
  return -1;
}

function wordEnd(text: string, at: number, lastAngle: number): number {
  for (let i = at; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isSpace(code) || code === SEMICOLON || (code === OPEN && i > at)) return i;
    if (code === ANGLE && i < lastAngle) i = addressEnd(text, i, lastAngle);
  }
  return text.length;
}

/** Offset of the `>` that ends the address at `at`. A quoted local part may hold one itself (RFC 5321 §4.1.2). */
function addressEnd(text: string, at: number, lastAngle: number): number {
  if (text.charCodeAt(at + 1) !== QUOTE) return text.indexOf(">", at);
  for (let i = at + 2; i < lastAngle; i++) {
    const code = text.charCodeAt(i);
    if (code === BACKSLASH) i++;
    else if (code === QUOTE) return text.indexOf(">", i);
  }
  return lastAngle;
}
