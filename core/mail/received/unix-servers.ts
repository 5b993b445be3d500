import {
  attributeClause,
  clauseOf,
  courierClause,
  encryptedClause,
  firstClause,
  usingClause,
  type TlsClause,
} from "@/core/mail/received/clauses";
import { tlsWord } from "@/core/mail/received/exim";
import type { Family } from "@/core/mail/received/family";
import { commentsAfterInfo } from "@/core/mail/received/from-part";
import { commentsOf, firstWord, textOf, wordsOf, type Line } from "@/core/mail/received/line";
import { postfixClause } from "@/core/mail/received/postfix";
import { isLmtp } from "@/core/mail/received/with-token";
import { readVersion } from "@/core/mail/tls-version";

/** Dovecot (smtp-server-transaction.c): clause before `by`. LMTP is the last step into the mailbox. */
export const dovecot: Family = {
  id: "dovecot",
  banners: ["dovecot"],
  recognises: (line) => line.by.length === 1 && line.for.length > 0 && startsComment(line, line.id, "envelope-from"),
  clause: (line) => firstClause(line, commentsAfterInfo(line), usingClause),
  plaintext: (_line, token) => token === "LMTP",
};

/** Cyrus LMTP prints the version in which the cipher was first defined, and `verify=YES` without any certificate. */
export const cyrus: Family = {
  id: "cyrus",
  banners: ["cyrus"],
  versionIsLabel: true,
  clause: (line) => {
    const clause = firstClause(line, commentsOf(line.with), attributeClause);
    return clause === null ? null : clauseOf(clause, clause);
  },
  plaintext: (_line, token) => token === "LMTP" || token === "LMTPA",
};

/** Courier: `(TLS: TLS1.3,256bits,SUITE)` before `by`; its id is three hexadecimal groups. */
export const courier: Family = {
  id: "courier",
  recognises: (line) => isCourierId(firstWord(line, line.id)) || firstClause(line, commentsAfterInfo(line), courierClause) !== null,
  fromShape: "helo-first",
  clause: (line) => firstClause(line, commentsAfterInfo(line), courierClause),
  plaintext: (_line, token) => token === "ESMTP" || token === "ESMTPA",
};

function isCourierId(id: string | null): boolean {
  const groups = id?.split(".", 4) ?? [];
  return groups.length === 3 && groups[0]?.length === 16 && groups[1]?.length === 16 && groups[2]?.length === 8;
}

/** Stalwart (data.rs write_received): clause before `by`, rustls suite names. */
export const stalwart: Family = {
  id: "stalwart",
  banners: ["stalwart"],
  clause: postfixClause,
  plaintext: (_line, token) => token === "ESMTP" || token === "ESMTPA",
};

/** Maddy (received.go): only the protocol word, never a version. */
export const maddy: Family = {
  id: "maddy",
  recognises: (line) => startsComment(line, line.by, "envelope-sender"),
};

/** mox (TLSReceivedComment): `(TLS1.3 SUITE)`. What silence means is not verified. */
export const mox: Family = {
  id: "mox",
  recognises: (line) => moxClause(line) !== null,
  clause: moxClause,
};

function moxClause(line: Line): TlsClause | null {
  return firstClause(line, [...commentsOf(line.with), ...commentsOf(line.id), ...commentsOf(line.for)], (_, token) => {
    const [version, cipher, more] = wordsOf(textOf(line, token));
    if (version === undefined || cipher === undefined || more !== undefined || !cipher.startsWith("TLS_")) return null;
    return readVersion(version) === null ? null : clauseOf(token, { version, cipher });
  });
}

/** KumoMTA prints the constant `ESMTP` whatever happened. */
export const kumomta: Family = { id: "kumomta", banners: ["kumomta"] };

/** chasquid: `with ESMTPS tls SUITE (over SMTP, TLS-1.2, envelope from "…")`; the address comes first. */
export const chasquid: Family = {
  id: "chasquid",
  banners: ["chasquid"],
  fromShape: "address-first",
  clause: (line) => {
    const suite = tlsWord(line);
    const comment = line.tls.find((token) => token.kind === "comment" && textOf(line, token).startsWith("over "));
    if (suite === null || comment === undefined) return suite;
    const [, version = ""] = textOf(line, comment).split(",", 3);
    const said = readVersion(version.trim()) === null ? null : version.trim();
    return { ...suite, version: said, end: said === null ? suite.end : comment.end };
  },
  plaintext: (line, token) => token === "ESMTP" && line.tls.length === 0,
};

/** qpsmtpd: `with (CIPHER encrypted) ESMTPS`. */
export const qpsmtpd: Family = {
  id: "qpsmtpd",
  banners: ["qpsmtpd"],
  fromShape: "rdns-first",
  clause: (line) => firstClause(line, line.with, encryptedClause),
  plaintext: (_line, token) => token === "ESMTP" || token === "ESMTPA",
};

/** qmail with the TLS patch: `with ESMTPS (CIPHER encrypted)`, older `with CIPHER encrypted SMTP`. Plain qmail never says. */
export const qmail: Family = {
  id: "qmail",
  banners: ["qmail"],
  fromShape: "rdns-first",
  recognises: (line) => line.id.length === 0 && startsComment(line, line.from, "HELO "),
  clause: (line) => firstClause(line, line.with, encryptedClause) ?? encryptedWords(line),
  stage: (line) => (line.hasFrom ? null : "local"),
};

/** `with CIPHER encrypted SMTP`. Shared with MessageLabs and Strato. */
export function encryptedWords(line: Line): TlsClause | null {
  const [cipher, word] = line.with;
  if (cipher?.kind !== "word" || word?.kind !== "word" || textOf(line, word) !== "encrypted") return null;
  return clauseOf({ start: cipher.start, end: word.end }, { version: null, cipher: textOf(line, cipher) });
}

/** fetchmail moves mail from one mailbox to another. */
export const fetchmail: Family = { id: "fetchmail", banners: ["fetchmail"], stage: () => "internal" };

/** amavis filters on loopback. */
export const amavis: Family = {
  id: "amavis",
  banners: ["amavis", "amavisd"],
  plaintext: (_line, token) => token === "ESMTP" || token === "LMTP",
  stage: () => "internal",
};

/** ZoneMTA takes the version from Node's description of the cipher. */
export const zonemta: Family = {
  id: "zonemta",
  banners: ["zonemta"],
  versionIsLabel: true,
  clause: (line) => firstClause(line, [...commentsOf(line.id), ...commentsOf(line.for)], attributeClause),
};

/** vger's ZMailer records nothing about TLS. */
export const zmailer: Family = {
  id: "zmailer",
  fromShape: "rdns-first",
  recognises: (line) => line.from.some((token) => token.kind === "comment" && textOf(line, token).includes("rhost-flags-")),
};

function startsComment(line: Line, tokens: Line["from"], start: string): boolean {
  return tokens.some((token) => token.kind === "comment" && line.text.startsWith(start, token.start + 1));
}

/** The last step into a mailbox speaks LMTP: no hop between organisations, whoever writes it. */
export function isMailboxStep(line: Line): boolean {
  const word = firstWord(line, line.with);
  return word !== null && isLmtp(word);
}
