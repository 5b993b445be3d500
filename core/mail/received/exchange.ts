import { attributeClause, clauseOf, firstClause, type TlsClause } from "@/core/mail/received/clauses";
import type { Family } from "@/core/mail/received/family";
import { commentsOf, firstWord, textOf, type Line } from "@/core/mail/received/line";

/**
 * Exchange Online: `by X.mail.protection.outlook.com (…) with Microsoft SMTP Server (version=TLS1_2, cipher=…) id …`.
 * Measured on 8,224 boundary lines: it marks at least 99.9 % of TLS sessions, so silence there is plaintext.
 */
export const exchangeOnline: Family = {
  id: "exchange-online",
  recognises: (_line, by) => by.endsWith(".outlook.com") || by.endsWith(".office365.com"),
  clause: exchangeClause,
  plaintext: (line) => isSmtpServer(line) && (firstWord(line, line.by) ?? "").toLowerCase().endsWith(boundaryHost),
  stage: exchangeStage,
};

/** Exchange on one's own servers. 2007–2013 say only `(TLS)`. What silence means is not verified. */
export const exchange: Family = {
  id: "exchange",
  recognises: (line) => isSmtpServer(line) || isInternalWord(firstWord(line, line.with)),
  clause: exchangeClause,
  stage: exchangeStage,
};

/** The SMTP service of Windows and old Hotmail: `by Y over TLS secured channel with Microsoft SMTPSVC(7.5)`. */
export const smtpsvc: Family = {
  id: "microsoft-smtpsvc",
  recognises: (line) => textAt(line, 0) === "Microsoft" && textAt(line, 1) === "SMTPSVC",
  clause: (line) => {
    // "TLS" reads like the start of RFC 8314's clause, so the phrase lies across two clauses.
    const over = line.by.find((token) => textOf(line, token) === "over");
    const last = line.tls[1];
    if (over === undefined || last === undefined) return null;
    const said = line.text.slice(over.start, last.end);
    return said === "over TLS secured channel" ? clauseOf({ start: over.start, end: last.end }, silent) : null;
  },
};

const boundaryHost = ".mail.protection.outlook.com";
const silent = { version: null, cipher: null };

function exchangeClause(line: Line): TlsClause | null {
  const comments = commentsOf(line.with);
  const clause = firstClause(line, comments, attributeClause);
  if (clause !== null) return clause;
  const bare = comments.find((token) => textOf(line, token) === "TLS");
  return bare === undefined ? null : clauseOf(bare, silent);
}

function exchangeStage(line: Line) {
  const word = firstWord(line, line.with)?.toLowerCase();
  if (word === "http" || word === "https") return "http";
  if (isInternalWord(word ?? null) || firstWord(line, line.via) === "Mailbox") return "internal";
  return line.hasFrom ? null : "internal";
}

function isInternalWord(word: string | null): boolean {
  const lower = word?.toLowerCase();
  return lower === "mapi" || lower === "mailboxresubmission";
}

function isSmtpServer(line: Line): boolean {
  return textAt(line, 0) === "Microsoft" && textAt(line, 1) === "SMTP" && textAt(line, 2) === "Server";
}

function textAt(line: Line, index: number): string | null {
  const token = line.with[index];
  return token?.kind === "word" ? textOf(line, token) : null;
}
