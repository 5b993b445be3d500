import { clauseOf, colonClause, firstClause, type TlsClause } from "@/core/mail/received/clauses";
import type { Family } from "@/core/mail/received/family";
import { firstWord, textOf, type Line } from "@/core/mail/received/line";
import { readVersion } from "@/core/mail/tls-version";
import type { Token } from "@/core/mail/tokens";

/**
 * Exim (globals.c received_header_text): since 4.93 `with esmtps  (TLS1.3) tls SUITE (Exim 4.96)`, before that
 * `(TLS1.2:CIPHER:256)`. The first word is the looked-up name or the address, not the greeting. Any protocol that is
 * not SMTP came from the host itself or from a scanner.
 */
export const exim: Family = {
  id: "exim",
  banners: ["exim"],
  fromShape: "rdns-then-greeting",
  clause: eximClause,
  plaintext: (_line, token) => token === "SMTP" || token.endsWith("ESMTP") || token.endsWith("ESMTPA"),
  stage: (line) => {
    const token = firstWord(line, line.with)?.toLowerCase() ?? "";
    return token.startsWith("local") || !token.includes("smtp") ? "local" : null;
  },
};

/** The version comment after the protocol with the suite of the `tls` clause, or the older three in one. */
function eximClause(line: Line): TlsClause | null {
  const older = firstClause(line, line.with, colonClause);
  if (older !== null) return older;
  const suite = firstWord(line, line.tls);
  const comment = line.with.find((token) => isVersion(line, token));
  if (comment === undefined) return suite === null ? null : tlsWord(line);
  const end = suite === null ? comment.end : (line.tls[0]?.end ?? comment.end);
  return clauseOf({ start: comment.start, end }, { version: textOf(line, comment), cipher: suite });
}

/** The `tls SUITE` clause of RFC 8314 §4.3, which carries no version. */
export function tlsWord(line: Line): TlsClause | null {
  const token = line.tls[0];
  return token?.kind === "word" ? clauseOf(token, { version: null, cipher: textOf(line, token) }) : null;
}

function isVersion(line: Line, token: Token): boolean {
  return token.kind === "comment" && token.end - token.start < 12 && readVersion(textOf(line, token)) !== null;
}
