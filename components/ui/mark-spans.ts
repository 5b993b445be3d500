export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

export interface Piece {
  readonly start: number;
  readonly text: string;
  readonly marked: boolean;
}

/** Cuts text into marked and unmarked pieces, in order. Spans may overlap or leave the text; the pieces always join to it. */
export function markSpans(text: string, spans: readonly TextSpan[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const push = (end: number, marked: boolean): void => {
    if (end > at) pieces.push({ start: at, text: text.slice(at, end), marked });
    at = Math.max(at, end);
  };
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    push(clamp(span.start, text), false);
    push(clamp(span.end, text), true);
  }
  push(text.length, false);
  return pieces;
}

function clamp(offset: number, text: string): number {
  return Math.min(Math.max(offset, 0), text.length);
}
