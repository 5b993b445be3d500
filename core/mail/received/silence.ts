import { commentsAfterInfo } from "@/core/mail/received/from-part";
import { textOf, type Line } from "@/core/mail/received/line";
import type { Token } from "@/core/mail/tokens";

/**
 * Does text that no grammar took speak of encryption? Then the line was not understood, and its silence in the usual
 * place must not be read as plaintext. Names and addresses don't count: others chose them.
 */
export function mentionsTls(line: Line): boolean {
  if (line.tls.length > 0) return true;
  const groups: readonly (readonly Token[])[] = [
    commentsAfterInfo(line),
    line.by.slice(1),
    line.with,
    line.via,
    line.id.slice(1),
    line.for.slice(1),
    line.envelopeFrom.slice(1),
    line.tail,
  ];
  return groups.some((tokens) => tokens.some((token) => speaks(line, token)));
}

const words = /tls|ssl|cipher|encrypt|secure/i;

function speaks(line: Line, token: Token): boolean {
  const content = textOf(line, token);
  if (token.kind === "comment" && content.startsWith("envelope-")) return false;
  return words.test(content);
}
