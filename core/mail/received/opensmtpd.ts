import { attributeClause, clauseOf, firstClause, fromAttributes, type TlsClause } from "@/core/mail/received/clauses";
import type { Family } from "@/core/mail/received/family";
import { infoText } from "@/core/mail/received/from-part";
import { commentsOf, textOf, wordsOf, type Line } from "@/core/mail/received/line";
import { readVersion } from "@/core/mail/tls-version";

/**
 * OpenSMTPD (smtp_session.c smtp_message_begin): `with ESMTPS id X (TLSv1.3:SUITE:256:NO)`; the fourth part says
 * whether a client certificate was verified. 5.x wrote `; TLS version=… cipher=… verify=…;` with several semicolons.
 */
export const opensmtpd: Family = {
  id: "opensmtpd",
  banners: ["opensmtpd"],
  clause: (line) => currentClause(line) ?? olderClause(line),
  plaintext: (_line, token) => token === "SMTP" || token === "ESMTP" || token === "ESMTPA",
  stage: (line) => (wordsOf(infoText(line) ?? "").includes("[local]") ? "local" : null),
};

function currentClause(line: Line): TlsClause | null {
  return firstClause(line, commentsOf(line.id), (_, token) => {
    const [version, cipher, , verified] = textOf(line, token).split(":", 5);
    if (version === undefined || cipher === undefined || readVersion(version) === null) return null;
    return clauseOf(token, { version, cipher }, verified === "YES" ? "presented-verified" : "unknown");
  });
}

function olderClause(line: Line): TlsClause | null {
  const comment = firstClause(line, commentsOf(line.id), attributeClause);
  if (comment !== null) return { ...comment, clientCertificate: "unknown" };
  const at = line.tail.findIndex((token) => textOf(line, token) === "TLS");
  const first = line.tail[at];
  if (first === undefined) return null;
  const pairs = line.tail.slice(at + 1, at + 5).filter((token) => textOf(line, token).includes("="));
  const end = pairs[pairs.length - 1]?.end ?? first.end;
  const clause = fromAttributes({ start: first.start, end }, line.text.slice(first.end, end));
  return { ...clause, clientCertificate: line.text.slice(first.end, end).includes("verify=YES") ? "presented-verified" : "unknown" };
}
