import { attributeClause, clauseOf, firstClause, type TlsClause } from "@/core/mail/received/clauses";
import { tlsWord } from "@/core/mail/received/exim";
import type { Family } from "@/core/mail/received/family";
import type { Line } from "@/core/mail/received/line";

/**
 * Haraka (connection.js received_line): 3.x `tls SUITE` without a version; 2.x `(version= cipher= verify=)` in which
 * the version is the oldest that the suite belongs to and `verify=FAIL` stands without any client certificate. The
 * greeting is printed raw, so nothing between `from` and `by` is believed.
 */
export const haraka: Family = {
  id: "haraka",
  banners: ["haraka"],
  clause: (line) => tlsWord(line) ?? olderClause(line),
  plaintext: (_line, token) => token === "ESMTP" || token === "ESMTPA",
  versionIsLabel: true,
  stage: (line) => (line.hasFrom ? null : "local"),
};

function olderClause(line: Line): TlsClause | null {
  const clause = firstClause(line, [...line.envelopeFrom, ...line.id, ...line.with], attributeClause);
  return clause === null ? null : clauseOf(clause, clause);
}
