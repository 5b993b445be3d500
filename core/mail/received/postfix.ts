import { clauseOf, clientCertificateComment, firstClause, usingClause, type TlsClause } from "@/core/mail/received/clauses";
import type { Family } from "@/core/mail/received/family";
import { commentsAfterInfo } from "@/core/mail/received/from-part";
import { textOf, type Line } from "@/core/mail/received/line";

/**
 * Postfix (smtpd.c): the clause stands between `from` and `by`, after the TCP-info. S and A are unconditional since
 * 2.5 for clients that said EHLO; `with SMTP` and a hidden session (`smtpd_hide_client_session`) say nothing.
 */
export const postfix: Family = {
  id: "postfix",
  banners: ["postfix"],
  clause: postfixClause,
  plaintext: (_line, token) => esmtp.has(token),
  stage: (line) => (isLocalPickup(line) ? "local" : null),
};

/** Proofpoint Essentials runs Postfix under its own name. */
export const proofpointEssentials: Family = { ...postfix, id: "proofpoint-essentials", banners: ["ppe"] };

/** AOL until 2017, Postfix under its own name. */
export const aolInbound: Family = { ...postfix, id: "aol-postfix", banners: ["internet"] };

/** Forcepoint writes `by Forcepoint Email with`. */
export const forcepoint: Family = {
  id: "forcepoint",
  recognises: (line, by) => by === "forcepoint" && line.by.some((token) => textOf(line, token) === "Email"),
  clause: postfixClause,
  plaintext: (_line, token) => esmtp.has(token),
};

/** The `(using …)` clause with what the next comment says about the client's certificate. Shared by shape. */
export function postfixClause(line: Line): TlsClause | null {
  const comments = commentsAfterInfo(line);
  const clause = firstClause(line, comments, usingClause);
  return clause === null ? null : clauseOf(clause, clause, clientCertificateComment(line, comments));
}

const esmtp: ReadonlySet<string> = new Set(["ESMTP", "ESMTPA", "UTF8SMTP", "UTF8SMTPA"]);

function isLocalPickup(line: Line): boolean {
  return line.by.some((token) => token.kind === "comment" && textOf(line, token).includes(", from userid"));
}
