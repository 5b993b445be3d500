import { attributeClause, clauseOf, firstClause, type TlsClause } from "@/core/mail/received/clauses";
import type { Family } from "@/core/mail/received/family";
import { commentsOf, firstWord, textOf, type Line } from "@/core/mail/received/line";

/**
 * Gmail: the clause stands after `for`, before the date. `(Google Transport Security)` is Google's own transport
 * between its users. A line without `from` is a step inside Google.
 */
export const gmail: Family = {
  id: "gmail",
  recognises: (_line, by) => by.endsWith(".google.com") || by.startsWith("2002:a"),
  clause: gmailClause,
  plaintext: (line, token) => token === "ESMTP" && line.hasFrom && firstWord(line, line.by) === "mx.google.com",
  stage: (line, by) => {
    if (by === "gmailapi.google.com" || firstWord(line, line.with) === "HTTPREST") return "http";
    return line.hasFrom ? null : "internal";
  },
};

function gmailClause(line: Line): TlsClause | null {
  const comments = [...commentsOf(line.id), ...commentsOf(line.for)];
  const clause = firstClause(line, comments, attributeClause);
  if (clause !== null) return clause;
  const own = comments.find((token) => textOf(line, token) === "Google Transport Security");
  return own === undefined ? null : clauseOf(own, { version: null, cipher: null });
}
