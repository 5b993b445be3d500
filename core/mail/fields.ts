import type { Parsed, Problem } from "@/core/mail/problem";
import { isKnownFieldName } from "@/core/mail/field-names";
import { headerLimits } from "@/core/mail/limits";
import { scanLines, type LineScan } from "@/core/mail/lines";

/** One header field. Offsets are UTF-16 offsets into the text that was given. */
export interface Field {
  /** As written. */
  readonly name: string;
  /** Lower case, for comparison. */
  readonly key: string;
  /** Start of the name. */
  readonly start: number;
  /** First character after the colon. */
  readonly valueStart: number;
  /** End of the field with its line end; the next field starts here. */
  readonly end: number;
  /** 1-based line of the name. */
  readonly line: number;
}

export interface HeaderBlock {
  readonly text: string;
  readonly fields: readonly Field[];
  /** The block is `text.slice(start, end)`, and the slices of all fields joined are the block. */
  readonly start: number;
  readonly end: number;
  /** Where the body starts, or null when there is none. */
  readonly bodyStart: number | null;
  /** A quoted paste: every line carries `> `. */
  readonly quoted: boolean;
  /** Characters that only a paste brings in: soft hyphens, no-break spaces, typographic quotes, `=3D`. */
  readonly damaged: boolean;
}

/**
 * Splits the header of a message into its fields and never throws (RFC 5322 §2.2, tolerant). Takes CRLF, LF, CR and any
 * mixture, a byte-order mark, leading blank lines, an mbox `From ` line, quoted pastes, and lines whose folding was lost
 * in a paste (joined to the field above, with a problem). A second `Received:` glued into one is split off.
 * Linear in the length of the header; the body is not read.
 */
export function splitFields(text: string): Parsed<HeaderBlock> {
  const scan = scanLines(text, headerLimits.headerCharacters);
  const starts = fieldStarts(text, scan);
  const block = finish(text, scan, starts.fields);
  const problems: Problem[] = [];
  if (scan.cut) problems.push(limit("limit-header-bytes", "1 MB of header text", headerLimits.headerCharacters));
  if (starts.fullAt !== null) problems.push(limit("limit-fields", "500 header fields", starts.fullAt));
  if (block.fields.length > starts.fields.length) problems.push(glued());
  if (starts.lost > 0) problems.push(lostFolding(starts.lost));
  if (block.damaged) problems.push(damage());
  if (block.fields.length === 0) problems.push(noFields());
  return { value: block, problems };
}

interface FieldStarts {
  /** Without their ends. */
  readonly fields: readonly Field[];
  /** Lines without an indent that start no field. */
  readonly lost: number;
  /** Where the limit on fields bit, or null. */
  readonly fullAt: number | null;
}

function fieldStarts(text: string, scan: LineScan): FieldStarts {
  const fields: Field[] = [];
  let lost = 0;
  for (const line of scan.lines) {
    if (line.folded) continue;
    const colon = nameEnd(text, line.content, line.contentEnd);
    if (colon === -1) {
      if (fields.length > 0) lost++;
    } else if (fields.length === headerLimits.fields) return { fields, lost, fullAt: line.content };
    else {
      const name = text.slice(line.content, colon);
      fields.push({ name, key: name.toLowerCase(), start: line.start, valueStart: colon + 1, end: 0, line: line.number });
    }
  }
  return { fields, lost, fullAt: null };
}

function finish(text: string, scan: LineScan, open: readonly Field[]): HeaderBlock {
  const closed: Field[] = [];
  open.forEach((field, i) => {
    const end = open[i + 1]?.start ?? scan.end;
    const whole = ended(field, end);
    if (field.key === "received") closed.push(...splitGlued(text, whole));
    else closed.push(whole);
  });
  const start = closed[0]?.start ?? scan.end;
  const { end, bodyStart, quoted } = scan;
  return { text, fields: closed, start, end, bodyStart, quoted, damaged: damagePattern.test(text.slice(start, end)) };
}

/** One class, no quantifier over it: linear. `=3D` is an equals sign that quoted-printable left behind. */
const damagePattern = /[\u00a0\u00ad\u2010-\u2015\u2018-\u201f\u200b-\u200d\u2026\u2060\ufeff]|=3D/;

/**
 * Offset of the colon when a line starts a field, else -1. Names are printable ASCII without a colon; because a paste
 * may have lost its folding, a name must also look like one: a known one, or letters, digits and hyphens before ": ".
 */
function nameEnd(text: string, from: number, to: number): number {
  const first = text.charCodeAt(from) | 0x20;
  if (first < 0x61 || first > 0x7a) return -1;
  const last = Math.min(to, from + 77);
  for (let i = from + 1; i < last; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x3a) return plausible(text, { from, colon: i, to }) ? i : -1;
    if (!isNameCode(code)) return -1;
  }
  return -1;
}

function isNameCode(code: number): boolean {
  const lower = code | 0x20;
  if (lower >= 0x61 && lower <= 0x7a) return true;
  return (code >= 0x30 && code <= 0x39) || code === 0x2d || code === 0x5f || code === 0x2e;
}

function plausible(text: string, at: { from: number; colon: number; to: number }): boolean {
  const next = text.charCodeAt(at.colon + 1);
  if (at.colon + 1 >= at.to || next === 0x20 || next === 0x09) return true;
  return isKnownFieldName(text.slice(at.from, at.colon));
}

/**
 * Splits `…; date +0000: Received:from …` where lines ran into one. Only after a `;`, where a line ends; a forged one
 * comes below the line that it was cut from. No more pieces than hops are read.
 */
function splitGlued(text: string, field: Field): readonly Field[] {
  // Within the field only: searching on through the body for every line would not be linear.
  const value = text.slice(field.valueStart, field.end);
  const pieces: Field[] = [];
  let rest = field;
  let semicolon = value.indexOf(";");
  while (semicolon !== -1 && pieces.length < headerLimits.hops) {
    const found = value.indexOf(GLUED, semicolon);
    if (found === -1) break;
    const at = field.valueStart + found;
    pieces.push(ended(rest, at));
    rest = { ...field, start: at, valueStart: at + GLUED.length };
    semicolon = value.indexOf(";", found);
  }
  return [...pieces, ended(rest, field.end)];
}

const GLUED = "Received:";

/** A literal, because spreading one for every field costs V8 more than finding it. */
function ended(field: Field, end: number): Field {
  return { name: field.name, key: field.key, start: field.start, valueStart: field.valueStart, end, line: field.line };
}

function limit(code: string, what: string, at: number): Problem {
  return {
    code,
    message: `The header is longer than ${what}. Only the part up to this limit was read.`,
    span: { start: at, end: at },
  };
}

function lostFolding(lines: number): Problem {
  const message =
    `${lines} line${lines === 1 ? "" : "s"} had lost the indent that marks a continuation, as a paste from webmail does. ` +
    "They were joined to the field above.";
  return { code: "lost-folding", message, span: null };
}

function glued(): Problem {
  return {
    code: "glued-received",
    message: "Two Received lines had run into one. They were read as two.",
    span: null,
  };
}

function damage(): Problem {
  return {
    code: "paste-damage",
    message: "The text holds typographic or invisible characters that a paste brought in. They were read as plain ones.",
    span: null,
  };
}

function noFields(): Problem {
  return { code: "no-header-fields", message: "No header field was found in this text.", span: null };
}
