import { isSpace, scanTokens, type Token } from "@/core/mail/tokens";

/**
 * A `Received:` value taken apart into its clauses (RFC 5321 §4.4), before anybody asks which software wrote it.
 * Words and comments of each clause stay in order. The word after `from` and after `by` is a host name, whatever it says.
 */
export interface Line {
  readonly text: string;
  /** Host word and comments between `from` and `by`. */
  readonly from: readonly Token[];
  /** Host word and comments after `by`. */
  readonly by: readonly Token[];
  readonly with: readonly Token[];
  readonly via: readonly Token[];
  readonly id: readonly Token[];
  readonly for: readonly Token[];
  /** After `tls` (RFC 8314 §4.3). */
  readonly tls: readonly Token[];
  readonly envelopeFrom: readonly Token[];
  /** Comments before the first clause. */
  readonly lead: readonly Token[];
  /** Everything after a semicolon that is not a clause. */
  readonly tail: readonly Token[];
  readonly hasFrom: boolean;
  /**
   * The clauses don't stand as a server writes them: not exactly one `by` after `from`, or another clause before it. A
   * greeting that holds such words makes it so, and then nothing on the line can be relied on.
   */
  readonly ambiguous: boolean;
  /** Offset after the last semicolon, or -1. */
  readonly lastSemicolon: number;
}

type Clause = "from" | "by" | "with" | "via" | "id" | "for" | "tls" | "envelopeFrom" | "lead" | "tail";

/** Takes a value apart. Linear; never fails. */
export function readLine(text: string): Line {
  const parts = emptyParts();
  const at: Place = { clause: "lead", bys: 0, outOfPlace: false };
  parts.text = text;
  for (const token of scanTokens(text).tokens) {
    if (token.kind === "semicolon") {
      at.clause = "tail";
      parts.lastSemicolon = token.end;
    } else take(parts, at, token);
  }
  parts.ambiguous = at.outOfPlace || at.bys > 1 || (parts.hasFrom && at.bys === 0);
  return parts;
}

interface Place {
  clause: Clause;
  bys: number;
  outOfPlace: boolean;
}

/** The token opens a clause, or belongs to the one that is open. */
function take(parts: Parts, at: Place, token: Token): void {
  const next = token.kind === "word" ? keyword(parts.text, token) : undefined;
  if (next !== undefined && opens(next, { clause: at.clause, empty: parts[at.clause] === none, bys: at.bys })) open(parts, at, next);
  else if (parts[at.clause] === none) parts[at.clause] = [token];
  else parts[at.clause].push(token);
}

/** After `from` a server writes `by`, at once or, in OpenSMTPD 5, after a semicolon; what opens before it came with a name. */
function open(parts: Parts, at: Place, next: Clause): void {
  if (parts.hasFrom && at.bys === 0 && (next !== "by" || parts.tail !== none)) at.outOfPlace = true;
  at.clause = next;
  if (next === "by") at.bys++;
  if (next === "from") parts.hasFrom = true;
}

/** One array for every clause that is not there: most of them, on every line. Never written to. */
const none: Token[] = [];

type Parts = Record<Clause, Token[]> & { -readonly [K in "text" | "hasFrom" | "ambiguous" | "lastSemicolon"]: Line[K] };

function emptyParts(): Parts {
  return {
    text: "",
    from: none,
    by: none,
    with: none,
    via: none,
    id: none,
    for: none,
    tls: none,
    envelopeFrom: none,
    lead: none,
    tail: none,
    hasFrom: false,
    ambiguous: false,
    lastSemicolon: -1,
  };
}

/** The text of a token; a comment without its parentheses. */
export function textOf(line: Line, token: Token): string {
  return token.kind === "comment" ? line.text.slice(token.start + 1, token.end - 1) : line.text.slice(token.start, token.end);
}

/** The first word of a clause, or null. */
export function firstWord(line: Line, tokens: readonly Token[]): string | null {
  const token = tokens[0];
  return token?.kind === "word" ? textOf(line, token) : null;
}

export function commentsOf(tokens: readonly Token[]): readonly Token[] {
  return tokens.some((token) => token.kind === "word") ? tokens.filter((token) => token.kind === "comment") : tokens;
}

/** Words of a comment or of any text, split at white space. */
export function wordsOf(text: string): readonly string[] {
  const words: string[] = [];
  let start = -1;
  for (let i = 0; i <= text.length; i++) {
    const edge = i === text.length || isSpace(text.charCodeAt(i));
    if (edge && start !== -1) {
      words.push(text.slice(start, i));
      start = -1;
    } else if (!edge && start === -1) start = i;
  }
  return words;
}

const keywords: ReadonlyMap<string, Clause> = new Map([
  ["from", "from"],
  ["by", "by"],
  ["with", "with"],
  ["via", "via"],
  ["id", "id"],
  ["for", "for"],
  ["tls", "tls"],
  ["envelope-from", "envelopeFrom"],
]);

/** Most words are none; their first letter says so. */
const initials: ReadonlySet<number> = new Set([...keywords.keys()].map((word) => word.charCodeAt(0)));

function keyword(text: string, token: Token): Clause | undefined {
  const length = token.end - token.start;
  if (length > 13 || length < 2 || !initials.has(text.charCodeAt(token.start) | 0x20)) return undefined;
  return keywords.get(text.slice(token.start, token.end).toLowerCase());
}

function takesName(clause: Clause): boolean {
  return clause === "from" || clause === "by" || clause === "id" || clause === "for" || clause === "envelopeFrom";
}

/** `from` only opens a line; after the semicolon only OpenSMTPD 5 goes on, with `by`, `for` and `TLS version=`. */
function opens(next: Clause, at: { clause: Clause; empty: boolean; bys: number }): boolean {
  if (at.empty && takesName(at.clause)) return false;
  if (next === "from") return at.clause === "lead";
  if (at.clause !== "tail") return true;
  return next === "for" || (next === "by" && at.bys === 0);
}
