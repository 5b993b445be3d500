import { attributeClause, firstClause } from "@/core/mail/received/clauses";
import type { Family } from "@/core/mail/received/family";
import { commentsOf, textOf, type Line } from "@/core/mail/received/line";

/**
 * Sendmail (cfhead.m4): `by HOST (8.17.1/8.17.1) with ESMTPS id ID (version= cipher= bits= verify=)`. The clause is
 * printed exactly when there was TLS. Up to 8.15.0 the word stays ESMTP and the version is only a label, so the clause
 * decides, not the word.
 */
export const sendmail: Family = {
  id: "sendmail",
  recognises: (line) => line.by.some((token) => token.kind === "comment" && isVersionPair(textOf(line, token))),
  clause: idClause,
  plaintext: (_line, token) => token === "SMTP" || token === "ESMTP" || token === "ESMTPA",
  stage: (line) => (isSubmit(line) ? "local" : null),
};

/** Proofpoint Protection Server writes Sendmail's line; whether its silence means plaintext is not verified. */
export const proofpoint: Family = { id: "proofpoint", banners: ["pps"], clause: idClause };

/** The clause after `id`, before `for`. */
export function idClause(line: Line) {
  return firstClause(line, commentsOf(line.id), attributeClause);
}

/** `8.17.1.9/8.17.1.9/Debian-2`: the version of the program and of its configuration. */
function isVersionPair(content: string): boolean {
  if (!/^[0-9]/.test(content)) return false;
  const slash = content.indexOf("/");
  return slash > 2 && content.slice(0, slash).includes(".") && /^[0-9S]/.test(content.slice(slash + 1));
}

function isSubmit(line: Line): boolean {
  if (!line.hasFrom || line.with.length === 0) return true;
  return line.by.some((token) => token.kind === "comment" && textOf(line, token).endsWith("/Submit"));
}
