/** One physical line of a header. */
export interface Line {
  readonly start: number;
  /** First character after a quote prefix such as `> `. */
  readonly content: number;
  /** End without the line end. */
  readonly contentEnd: number;
  /** Starts with a space or tab, so it continues the field above. */
  readonly folded: boolean;
  /** 1-based. */
  readonly number: number;
}

export interface LineScan {
  readonly lines: readonly Line[];
  /** End of the header. */
  readonly end: number;
  readonly bodyStart: number | null;
  readonly quoted: boolean;
  /** The header went on beyond the limit. */
  readonly cut: boolean;
}

/** The lines of a header up to the first empty one, at most `limit` characters. Linear. */
export function scanLines(text: string, limit: number): LineScan {
  const stop = Math.min(text.length, limit);
  const breaks = lineBreaks(text, stop);
  const lines: Line[] = [];
  let quoted = false;
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  let number = 0;
  while (at < stop) {
    const [contentEnd, next] = breaks(at);
    number++;
    if (lines.length === 0) quoted = isQuote(text.charCodeAt(at));
    const content = quoted ? afterQuote(text, at, contentEnd) : at;
    if (content === contentEnd) {
      if (lines.length > 0) return { lines, end: at, bodyStart: next, quoted, cut: false };
    } else if (lines.length > 0 || !text.startsWith("From ", content)) {
      const code = text.charCodeAt(content);
      lines.push({ start: at, content, contentEnd, folded: code === 0x20 || code === 0x09, number });
    }
    at = next;
  }
  return { lines, end: stop, bodyStart: null, quoted, cut: stop < text.length };
}

type Breaks = (from: number) => readonly [contentEnd: number, next: number];

/** CR alone ends a line only in text that has one; the usual text takes the fast way. */
function lineBreaks(text: string, stop: number): Breaks {
  const head = text.length === stop ? text : text.slice(0, stop);
  return /\r(?!\n)/.test(head) ? (from) => anyBreak(text, from, stop) : (from) => lfBreak(text, from, stop);
}

function lfBreak(text: string, from: number, stop: number): readonly [number, number] {
  const lf = text.indexOf("\n", from);
  if (lf === -1 || lf >= stop) return [stop, stop];
  return [lf > from && text.charCodeAt(lf - 1) === 0x0d ? lf - 1 : lf, lf + 1];
}

function anyBreak(text: string, from: number, stop: number): readonly [number, number] {
  let i = from;
  while (i < stop && text.charCodeAt(i) !== 0x0a && text.charCodeAt(i) !== 0x0d) i++;
  if (i >= stop) return [stop, stop];
  const crlf = text.charCodeAt(i) === 0x0d && text.charCodeAt(i + 1) === 0x0a;
  return [i, i + (crlf ? 2 : 1)];
}

function isQuote(code: number): boolean {
  return code === 0x3e || code === 0x7c;
}

function afterQuote(text: string, from: number, to: number): number {
  let i = from;
  while (i < to && isQuote(text.charCodeAt(i))) i++;
  return i < to && i > from && text.charCodeAt(i) === 0x20 ? i + 1 : i;
}
