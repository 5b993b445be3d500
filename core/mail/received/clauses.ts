import type { ClientCertificate } from "@/core/mail/hop";
import { readVersion } from "@/core/mail/tls-version";
import { textOf, wordsOf, type Line } from "@/core/mail/received/line";
import type { Token } from "@/core/mail/tokens";

/** What a TLS clause says, as written. Offsets into the line's text. */
export interface TlsClause {
  readonly version: string | null;
  readonly cipher: string | null;
  readonly clientCertificate: ClientCertificate;
  readonly start: number;
  readonly end: number;
}

type Reader = (line: Line, token: Token) => TlsClause | null;

/** The first comment that a reader takes, or null. */
export function firstClause(line: Line, tokens: readonly Token[], read: Reader): TlsClause | null {
  for (const token of tokens) {
    const clause = token.kind === "comment" ? read(line, token) : null;
    if (clause !== null) return clause;
  }
  return null;
}

/** `(using TLSv1.3 with cipher NAME (256/256 bits) key-exchange …)`: Postfix and those who copied it. */
export const usingClause: Reader = (line, token) => {
  if (!line.text.startsWith("using ", token.start + 1)) return null;
  const words = wordsOf(textOf(line, token));
  const cipher = words[2] === "with" && words[3] === "cipher" ? (words[4] ?? null) : null;
  return clauseOf(token, { version: words[1] ?? null, cipher });
};

/** `(version=TLSv1.2 cipher=NAME bits=256 verify=NO)`: Sendmail, Gmail, Microsoft and their kin. Spaces or commas. */
export const attributeClause: Reader = (line, token) => {
  if (!line.text.startsWith("version=", token.start + 1)) return null;
  return fromAttributes(token, textOf(line, token));
};

/** `(TLSv1.2:ECDHE-RSA-AES256-GCM-SHA384:256)`: Exim up to 4.92, OpenSMTPD. A word such as `Cipher` may lead. */
export const colonClause: Reader = (line, token) => {
  const words = wordsOf(textOf(line, token));
  const [version, cipher] = (words[words.length - 1] ?? "").split(":", 3);
  if (words.length > 2 || version === undefined || cipher === undefined || readVersion(version) === null) return null;
  return clauseOf(token, { version, cipher });
};

/** `(CIPHER encrypted)` or `(TLSv1.2:CIPHER encrypted)`: qmail, qpsmtpd, T-Online. */
export const encryptedClause: Reader = (line, token) => {
  const [what, last, more] = wordsOf(textOf(line, token));
  return what === undefined || last !== "encrypted" || more !== undefined ? null : clauseOf(token, versionAndCipher(what));
};

/** `ECDHE-…` or `TLSv1.2:ECDHE-…` as one word. */
function versionAndCipher(what: string): { version: string | null; cipher: string | null } {
  const colon = what.indexOf(":");
  return colon === -1 ? { version: null, cipher: what } : { version: what.slice(0, colon), cipher: what.slice(colon + 1) };
}

/** `TLS: TLS1.2,256bits,CIPHER`, alone or after `AUTH: …,`: Courier, McAfee. */
export const courierClause: Reader = (line, token) => {
  const content = textOf(line, token);
  const at = content.startsWith("TLS: ") ? 0 : content.indexOf(", TLS: ");
  if (at === -1) return null;
  const [version = null, , cipher = null] = content.slice(content.indexOf("TLS: ", at) + 5).split(",", 3);
  return clauseOf(token, { version, cipher });
};

/** Key and value pairs of a clause; the certificate is the connecting client's (Sendmail's `${verify}`). */
export function fromAttributes(place: Pick<Token, "start" | "end">, content: string): TlsClause {
  let version: string | null = null;
  let cipher: string | null = null;
  let certificate: ClientCertificate = "unknown";
  for (const word of wordsOf(content)) {
    const pair = word.endsWith(",") ? word.slice(0, -1) : word;
    if (pair.startsWith("version=")) version ??= pair.slice(8);
    else if (pair.startsWith("cipher=")) cipher ??= pair.slice(7);
    else if (pair.startsWith("verify=")) certificate = verifyWords.get(pair.slice(7)) ?? "unknown";
  }
  return clauseOf(place, { version, cipher }, certificate);
}

/** Sendmail's words about the peer that connected (op.me, `${verify}`). */
const verifyWords: ReadonlyMap<string, ClientCertificate> = new Map([
  ["OK", "presented-verified"],
  ["NO", "requested-absent"],
  ["NOT", "not-requested"],
  ["FAIL", "presented-unverified"],
]);

export function clauseOf(
  place: Pick<Token, "start" | "end">,
  said: { readonly version: string | null; readonly cipher: string | null },
  clientCertificate: ClientCertificate = "unknown",
): TlsClause {
  const cipher = said.cipher === null || said.cipher === "" || said.cipher === "OTHER" ? null : said.cipher;
  return { version: said.version, cipher, clientCertificate, start: place.start, end: place.end };
}

/** What Postfix and those who copied it say about the connecting client's certificate, from their own comments. */
export function clientCertificateComment(line: Line, tokens: readonly Token[]): ClientCertificate {
  for (const token of tokens) {
    const found = token.kind === "comment" ? readClientComment(textOf(line, token)) : null;
    if (found !== null) return found;
  }
  return "unknown";
}

function readClientComment(content: string): ClientCertificate | null {
  if (content.startsWith("No client certificate requested")) return "not-requested";
  if (content.startsWith("Client did not present a certificate")) return "requested-absent";
  if (content.startsWith("Client certificate not present")) return "requested-absent";
  if (content.startsWith("Client RPK")) return "presented-unverified";
  if (!content.startsWith("Client CN")) return null;
  return content.endsWith("(verified OK)") ? "presented-verified" : "presented-unverified";
}
