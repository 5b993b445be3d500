/**
 * Reads the date of a trace line (RFC 5322 §3.3 with §4.3 obsolete forms, and what mail really carries: no weekday, named
 * zones, two-digit years, fractions of a second, ISO dates, asctime). Comments and unknown words are skipped.
 * Returns ISO 8601 in UTC, `2026-11-23T12:01:53.000Z`, or null when no full date stands there. Linear.
 */
export function parseMailDate(text: string): string | null {
  const found: Found = { year: null, month: null, day: null, seconds: null, offset: null };
  for (const word of words(text)) {
    if (found.seconds === null) takeDatePart(found, word);
    else if (!takeAfterTime(found, word)) break;
  }
  return toIso(found);
}

interface Found {
  year: number | null;
  month: number | null;
  day: number | null;
  /** Seconds since midnight. */
  seconds: number | null;
  /** Minutes east of UTC. */
  offset: number | null;
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Minutes east of UTC; RFC 5322 §4.3. */
const zones: Readonly<Record<string, number>> = {
  UT: 0,
  UTC: 0,
  GMT: 0,
  Z: 0,
  EST: -300,
  EDT: -240,
  CST: -360,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
  CET: 60,
  CEST: 120,
  BST: 60,
  JST: 540,
};

const WORD_LIMIT = 40;

/** Words outside parentheses, split at white space and commas. */
function words(text: string): readonly string[] {
  const out: string[] = [];
  let depth = 0;
  let start = -1;
  for (let i = 0; i < text.length && out.length < WORD_LIMIT; i++) {
    const code = text.charCodeAt(i);
    if (!edges.has(code)) {
      if (depth === 0 && start === -1) start = i;
      continue;
    }
    if (start !== -1) out.push(text.slice(start, i));
    start = -1;
    if (code === OPEN) depth++;
    else if (code === CLOSE) depth = Math.max(0, depth - 1);
  }
  if (start !== -1) out.push(text.slice(start));
  return out;
}

const SPACE = 0x20;
const OPEN = 0x28;
const CLOSE = 0x29;
/** Space, tab, comma, semicolon, parentheses. */
const edges: ReadonlySet<number> = new Set([SPACE, 0x09, 0x2c, 0x3b, OPEN, CLOSE]);

function takeDatePart(found: Found, word: string): void {
  if (word.includes(":")) {
    found.seconds = timeOfDay(word);
    return;
  }
  const iso = isoDate(word);
  if (iso !== null) {
    [found.year, found.month, found.day] = iso;
    return;
  }
  if (isDigits(word)) takeNumber(found, word);
  else if (word.includes("-")) word.split("-", 4).forEach((part) => takeDatePart(found, part));
  else {
    const month = months.indexOf(word.slice(0, 3).toLowerCase());
    if (month !== -1 && found.month === null && word.length <= 9) found.month = month + 1;
  }
}

function takeNumber(found: Found, word: string): void {
  const value = Number(word);
  if (word.length === 4) found.year ??= value;
  else if (word.length > 2) return;
  else if (found.day === null) found.day = value;
  else found.year ??= value < 50 ? 2000 + value : 1900 + value;
}

/** After the time: zone, or the year of asctime. False when what follows is not part of the date. */
function takeAfterTime(found: Found, word: string): boolean {
  if (found.offset === null) {
    found.offset = zoneOffset(word);
    if (found.offset !== null) return true;
  }
  if (found.year === null && word.length === 4 && isDigits(word)) {
    found.year = Number(word);
    return true;
  }
  return word === "AM" || word === "PM" ? takeHalf(found, word) : false;
}

function takeHalf(found: Found, word: string): boolean {
  const half = 12 * 3600;
  const seconds = found.seconds ?? 0;
  if (word === "PM" && seconds < half) found.seconds = seconds + half;
  if (word === "AM" && seconds >= half) found.seconds = seconds - half;
  return true;
}

function zoneOffset(word: string): number | null {
  const named = zones[word.toUpperCase()];
  if (named !== undefined) return named;
  const sign = word.charAt(0);
  const digits = word.slice(1).replace(":", "");
  if ((sign !== "+" && sign !== "-") || digits.length !== 4 || !isDigits(digits)) return null;
  const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2));
  return sign === "-" ? -minutes : minutes;
}

function timeOfDay(word: string): number | null {
  return word.length === 8 && word.charAt(2) === ":" && word.charAt(5) === ":" ? usualTime(word) : oddTime(word);
}

/** `12:01:53`. */
function usualTime(word: string): number | null {
  const h = twoDigits(word, 0);
  const m = twoDigits(word, 3);
  const s = twoDigits(word, 6);
  return h > 23 || m > 59 || s > 60 ? null : h * 3600 + m * 60 + Math.min(s, 59);
}

/** 99 when these are not two digits. */
function twoDigits(word: string, at: number): number {
  const tens = word.charCodeAt(at) - 0x30;
  const ones = word.charCodeAt(at + 1) - 0x30;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : 99;
}

/** `9:05`, `10:00:55.369`. */
function oddTime(word: string): number | null {
  const [hour = "", minute = "", second = "0"] = word.split(":", 4);
  const whole = second.split(".", 1)[0] ?? "";
  if (![hour, minute, whole].every((part) => part.length <= 2 && isDigits(part))) return null;
  const [h, m, s] = [Number(hour), Number(minute), Number(whole)];
  return h > 23 || m > 59 || s > 60 ? null : h * 3600 + m * 60 + Math.min(s, 59);
}

function isoDate(word: string): readonly [number, number, number] | null {
  if (word.length !== 10 || word.charAt(4) !== "-" || word.charAt(7) !== "-") return null;
  const [year = "", month = "", day = ""] = word.split("-");
  return isDigits(year) && isDigits(month) && isDigits(day) ? [Number(year), Number(month), Number(day)] : null;
}

function isDigits(word: string): boolean {
  if (word === "") return false;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code < 0x30 || code > 0x39) return false;
  }
  return true;
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** 0 for a month that doesn't exist. */
function daysIn(month: number, year: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : (monthLengths[month - 1] ?? 0);
}

function toIso(found: Found): string | null {
  const { year, month, day, seconds } = found;
  if (year === null || month === null || day === null || seconds === null) return null;
  const real = year >= 1970 && year <= 2200 && day >= 1 && day <= daysIn(month, year);
  if (!real) return null;
  const midnight = Date.UTC(year, month - 1, day);
  return new Date(midnight + seconds * 1000 - (found.offset ?? 0) * 60_000).toISOString();
}
