import type { HopSource } from "@/core/mail/hop";
import { normaliseIp } from "@/core/mail/ip-address";
import { textOf, wordsOf, type Line } from "@/core/mail/received/line";
import type { Token } from "@/core/mail/tokens";

/**
 * Who connected: greeting name, looked-up name, address. In most software the word after `from` is the greeting, which
 * the sender chose; in others it is the looked-up name. An address comes only from the place where the receiver
 * writes it, never from the greeting (RFC 5321 §4.4 TCP-info).
 */
export function readFrom(line: Line, shape: FromShape): HopSource {
  const seen: Seen = { helo: null, rdns: null, ip: null };
  const info = tcpInfo(line, shape);
  const first = line.from[0];
  if (info !== null) readInfo(line, info, seen);
  const second = line.from[1];
  if (seen.ip === null && second?.kind === "word") seen.ip = bracketed(textOf(line, second));
  if (first !== undefined && first !== info) takeFirst(textOf(line, first), shape, seen);
  return { helo: seen.helo, rdns: seen.rdns, ip: seen.ip };
}

/**
 * What the word after `from` is: the greeting (most), the looked-up name or address (qmail), the same with the greeting
 * behind the address in the comment (Exim), or the address with the greeting in the comment (chasquid).
 */
export type FromShape = "helo-first" | "rdns-first" | "rdns-then-greeting" | "address-first";

/**
 * Comments that the receiver wrote behind the address: what stands before it may be the greeting. Where no comment
 * carries the address there is nothing to stand behind.
 */
export function commentsAfterInfo(line: Line): readonly Token[] {
  const info = tcpInfo(line, "helo-first");
  return info === null ? [] : line.from.filter((token) => token.kind === "comment" && token.start >= info.end);
}

/** The comment that carries the address, without its parentheses. */
export function infoText(line: Line): string | null {
  const info = tcpInfo(line, "helo-first");
  return info === null ? null : textOf(line, info);
}

interface Seen {
  helo: string | null;
  rdns: string | null;
  ip: string | null;
}

/**
 * The last comment that carries the address, whatever stands before it: a greeting may hold comments of its own. Exim
 * prints the greeting behind the address, so there it is the first.
 */
function tcpInfo(line: Line, shape: FromShape): Token | null {
  let found: Token | null = null;
  let addressed = false;
  for (const token of line.from) {
    if (token.kind !== "comment" || isAfterInfo(line.text, token.start + 1)) continue;
    const carries = carriesAddress(textOf(line, token));
    if (carries && addressed && shape === "rdns-then-greeting") break;
    if (found === null || carries) found = token;
    addressed ||= carries;
  }
  return found;
}

const afterInfo = ["using ", "Client ", "No client ", "Authenticated ", "authenticated ", "AUTH: ", "TLS: ", "version="];

function isAfterInfo(text: string, at: number): boolean {
  return afterInfo.some((start) => text.startsWith(start, at));
}

function carriesAddress(content: string): boolean {
  return content.includes("[") || normaliseIp(content) !== null || (content.includes(":") && wordsOf(content).some(isBareV6));
}

function readInfo(line: Line, info: Token, seen: Seen): void {
  const content = textOf(line, info);
  const whole = normaliseIp(content);
  if (whole !== null) seen.ip = whole;
  else takeInfoWords(wordsOf(content), seen);
  // Sendmail's words for a name that doesn't lead back to the address: as good as none.
  if (content.endsWith("(may be forged)")) seen.rdns = null;
  // qmail and Cisco write the greeting in a comment of its own: (HELO name) (address)
  for (const token of line.from) {
    if (token === info || token.kind !== "comment") continue;
    const [keyword = "", name] = wordsOf(textOf(line, token));
    if ((keyword === "HELO" || keyword === "EHLO") && name !== undefined) seen.helo = name;
  }
}

/** What follows the greeting may be part of it, so nothing is read there. */
function takeInfoWords(words: readonly string[], seen: Seen): void {
  for (let i = 0; i < words.length && seen.helo === null; i++) takeInfoWord(words[i] ?? "", words[i - 1] ?? "", seen);
}

function takeInfoWord(word: string, before: string, seen: Seen): void {
  const greeting = greetingIn(word, before);
  if (greeting !== null) seen.helo ??= greeting;
  else if (word.includes("[")) seen.ip ??= bracketed(word);
  else if (isBareV6(word)) seen.ip ??= normaliseIp(word);
  else if (seen.rdns === null && before === "" && isName(word)) seen.rdns = hostName(word);
}

/** `HELO name`, `"EHLO name"`, `helo=name`. */
function greetingIn(word: string, before: string): string | null {
  if (greetingWords.has(before)) return word.replace('"', "");
  return word.startsWith("helo=") ? word.slice(5) : null;
}

/** OpenSMTPD prints IPv6 without brackets. */
function isBareV6(word: string): boolean {
  return word.includes(":") && normaliseIp(word) !== null;
}

/** `[192.0.2.1]`, `[IPv6:2001:db8::1]`, `[192.0.2.1]:25`, `user@[192.0.2.1]`. */
function bracketed(word: string): string | null {
  const open = word.indexOf("[");
  const close = word.indexOf("]", open);
  return open === -1 || close === -1 ? null : normaliseIp(word.slice(open + 1, close));
}

const greetingWords: ReadonlySet<string> = new Set(["HELO", "EHLO", '"EHLO']);
const noNames: ReadonlySet<string> = new Set(["unknown", "<unknown>", "account", ...greetingWords]);

function isName(word: string): boolean {
  return !noNames.has(word) && !word.includes("=");
}

function hostName(word: string): string {
  return word.endsWith(".") ? word.slice(0, -1) : word;
}

function takeFirst(word: string, shape: FromShape, seen: Seen): void {
  if (shape === "helo-first") seen.helo ??= word;
  else if (shape === "address-first") takeAddressFirst(word, seen);
  else takeNameFirst(word, seen);
}

/** chasquid prints `[address] (greeting)`, and only the greeting once the client has logged in. */
function takeAddressFirst(word: string, seen: Seen): void {
  const ip = bracketed(word) ?? normaliseIp(word);
  if (ip === null || seen.rdns === null) seen.helo = word;
  else [seen.ip, seen.helo] = [ip, seen.rdns];
  seen.rdns = null;
}

/** The address in brackets is the receiver's own word; what the comment says may come from the greeting. */
function takeNameFirst(word: string, seen: Seen): void {
  const literal = bracketed(word);
  const ip = literal ?? normaliseIp(word);
  if (literal !== null) seen.ip = literal;
  else if (ip !== null) seen.ip ??= ip;
  else if (isName(word)) seen.rdns = hostName(word);
}
