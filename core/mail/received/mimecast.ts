import { attributeClause, clauseOf, firstClause } from "@/core/mail/received/clauses";
import type { Family } from "@/core/mail/received/family";
import { commentsOf, textOf } from "@/core/mail/received/line";

/** Mimecast: `with ESMTP with STARTTLS (version=TLSv1.3, cipher=…)`. What silence means is not verified. */
export const mimecast: Family = {
  id: "mimecast",
  recognises: (_line, by) => by.includes(".mimecast."),
  clause: (line) => {
    const clause = firstClause(line, commentsOf(line.with), attributeClause);
    if (clause !== null) return clause;
    const word = line.with.find((token) => token.kind === "word" && textOf(line, token) === "STARTTLS");
    return word === undefined ? null : clauseOf(word, { version: null, cipher: null });
  },
};
