import { parseMailDate } from "@/core/mail/date";
import { cipherFlags, cipherVersions } from "@/core/mail/cipher";
import type { Field, HeaderBlock } from "@/core/mail/fields";
import type { Hop, HopSource, TlsVersion, Transport } from "@/core/mail/hop";
import { isLoopback } from "@/core/mail/ip-address";
import { headerLimits } from "@/core/mail/limits";
import type { TlsClause } from "@/core/mail/received/clauses";
import { familyOf } from "@/core/mail/received/families";
import type { Family } from "@/core/mail/received/family";
import { readFrom } from "@/core/mail/received/from-part";
import { firstWord, readLine, textOf, wordsOf, type Line } from "@/core/mail/received/line";
import { mentionsTls } from "@/core/mail/received/silence";
import { isMailboxStep } from "@/core/mail/received/unix-servers";
import { saysTls } from "@/core/mail/received/with-token";
import { readVersion } from "@/core/mail/tls-version";
import { spanOf, unfolded, workingText, type WorkingText } from "@/core/mail/working-text";

/**
 * Reads one `Received:` field (RFC 5321 §4.4) in the grammar of the software that wrote it. Never throws. A TLS clause
 * counts only where that grammar puts it; silence means plaintext only for software known to mark TLS; everything else
 * stays unknown. Linear in the length of the value.
 */
export function parseReceived(block: HeaderBlock, field: Field, index: number): Hop {
  const working = workingText(block, field, headerLimits.receivedCharacters);
  const line = readLine(working.text);
  const by = line.ambiguous ? null : byHost(line);
  const family = familyOf(line, by?.toLowerCase() ?? "");
  const from = line.ambiguous ? nobodyKnown : readFrom(line, family.fromShape ?? "helo-first");
  const transport = transportOf(line, { by: by?.toLowerCase() ?? "", family, from });
  const said = readTls(line, family, working);
  // On one host nothing crosses a network, so silence there is no statement.
  const tls = transport === "local" && said.tlsBasis === "absence-on-reliable-mta" ? silent : said;
  return {
    index,
    isHop: transport === "smtp",
    mta: family.id,
    transport,
    tls: tls.tls,
    tlsBasis: tls.tlsBasis,
    version: tls.version,
    versionMin: tls.versionMin,
    versionMax: tls.versionMax,
    versionBasis: tls.versionBasis,
    cipher: tls.cipher,
    cipherFlags: tls.cipherFlags,
    clientCertificate: tls.clientCertificate,
    from,
    by,
    with: protocolWord(line),
    id: firstWord(line, line.id),
    date: dateOf(line),
    raw: unfolded(working),
    span: { start: field.start, end: field.end },
    proof: tls.proof,
  };
}

type TlsFacts = Pick<
  Hop,
  "tls" | "tlsBasis" | "version" | "versionMin" | "versionMax" | "versionBasis" | "cipher" | "cipherFlags" | "clientCertificate" | "proof"
>;

/** A state without a version. A literal, because spreading one costs V8 more than reading the line. */
function bare(tls: Hop["tls"], tlsBasis: Hop["tlsBasis"], proof: Hop["proof"]): TlsFacts {
  return {
    tls,
    tlsBasis,
    version: null,
    versionMin: null,
    versionMax: null,
    versionBasis: "none",
    cipher: null,
    cipherFlags: [],
    clientCertificate: "unknown",
    proof,
  };
}

const silent = bare("unknown", "none", null);

function readTls(line: Line, family: Family, working: WorkingText): TlsFacts {
  if (line.ambiguous) return silent;
  const clause = family.clause?.(line) ?? null;
  if (clause !== null) return fromClause(clause, family, working);
  const token = protocolToken(line);
  if (token === null) return silent;
  const place = spanOf(working, token.start, token.end);
  const word = textOf(line, token);
  if (saysTls(word)) return bare("encrypted", "with-token", place);
  const plain = family.plaintext?.(line, word.toUpperCase()) === true && !mentionsTls(line);
  return plain ? bare("plaintext", "absence-on-reliable-mta", place) : silent;
}

function fromClause(clause: TlsClause, family: Family, working: WorkingText): TlsFacts {
  const said = clause.version === null ? null : readVersion(clause.version);
  const label = said?.label === true || (family.versionIsLabel === true && said !== null);
  const explicit = label ? null : (said?.version ?? null);
  const known = explicit === null ? inferred(clause.cipher, label) : exactly(explicit, "explicit");
  return {
    tls: "encrypted",
    tlsBasis: "clause",
    version: known.version,
    versionMin: known.versionMin,
    versionMax: known.versionMax,
    versionBasis: known.versionBasis,
    cipher: clause.cipher,
    cipherFlags: clause.cipher === null ? [] : cipherFlags(clause.cipher, known.version),
    clientCertificate: clause.clientCertificate,
    proof: spanOf(working, clause.start, clause.end),
  };
}

type VersionFacts = Pick<Hop, "version" | "versionMin" | "versionMax" | "versionBasis">;

function exactly(version: TlsVersion, versionBasis: "explicit" | "cipher-inferred"): VersionFacts {
  return { version, versionMin: null, versionMax: null, versionBasis };
}

/** From the suite's name; a bare label still bounds the version: it never stands on a TLS 1.3 session. */
function inferred(cipher: string | null, label: boolean): VersionFacts {
  const { min, max } = cipher === null ? { min: null, max: null } : cipherVersions(cipher);
  if (min !== null && min === max) return exactly(min, "cipher-inferred");
  if (label) return { version: null, versionMin: min ?? "SSL3", versionMax: max ?? "1.2", versionBasis: "label-only" };
  return { version: null, versionMin: min, versionMax: max, versionBasis: min === null ? "none" : "cipher-inferred" };
}

/** The protocol word: the first of the `with` clause that stands outside comments. */
function protocolToken(line: Line) {
  return line.with.find((token) => token.kind === "word") ?? null;
}

function protocolWord(line: Line): string | null {
  const words = line.with.filter((token) => token.kind === "word").map((token) => textOf(line, token));
  return words.length === 0 ? null : words.join(" ");
}

function byHost(line: Line): string | null {
  const host = firstWord(line, line.by);
  return host !== null && host.startsWith("[") && host.endsWith("]") ? host.slice(1, -1) : host;
}

const nobodyKnown: HopSource = { helo: null, rdns: null, ip: null };

/** A line that can't be relied on stays a hop: a sender must not hide it and have his own line below judged instead. */
function transportOf(line: Line, seen: { by: string; family: Family; from: HopSource }): Transport {
  if (line.ambiguous) return line.hasFrom ? "smtp" : "unknown";
  return seen.family.stage?.(line, seen.by) ?? statedTransport(line) ?? networkTransport(line, seen);
}

function networkTransport(line: Line, seen: { by: string; family: Family; from: HopSource }): Transport {
  const loopback = seen.from.ip !== null && isLoopback(seen.from.ip);
  if (loopback || seen.by === "localhost") return "internal";
  if (seen.by === "") return "unknown";
  return line.hasFrom ? "smtp" : hiddenOrInternal(seen.family);
}

function statedTransport(line: Line): Transport | null {
  if (isMailboxStep(line)) return "lmtp";
  const word = protocolToken(line);
  const protocol = word === null ? "" : textOf(line, word).toUpperCase();
  if (protocol.startsWith("HTTP")) return "http";
  return protocol === "LOCAL" ? "local" : null;
}

/** Postfix can hide the client of a real session; elsewhere a line without `from` is a step inside one system. */
function hiddenOrInternal(family: Family): Transport {
  return family.id === "postfix" ? "unknown" : "internal";
}

/** After the last semicolon; without one, in the words of the last clauses (SendGrid). */
function dateOf(line: Line): string | null {
  if (line.lastSemicolon !== -1) return parseMailDate(line.text.slice(line.lastSemicolon));
  const tokens = [...line.id, ...line.for, ...line.with].filter((token) => token.kind === "word");
  const words = tokens.map((token) => textOf(line, token));
  return parseMailDate(wordsOf(words.slice(1).join(" ")).join(" "));
}
