/** Does this protocol word say that TLS was used? RFC 3848 and IANA "WITH protocol types", plus unregistered ones seen. */
export function saysTls(word: string): boolean {
  const token = plain(word);
  return tlsTokens.has(token) || token.startsWith("ESMTP/TLS") || token.startsWith("SMTP/TLS");
}

/** Does this protocol word say that the client logged in (RFC 3848 `A`)? Then the line is a submission, not a delivery. */
export function saysAuthenticated(word: string): boolean {
  return authenticated.has(plain(word));
}

/** The LMTP family: the last step into a mailbox, inside one organisation. */
export function isLmtp(word: string): boolean {
  const token = plain(word);
  return token.startsWith("LMTP") || token.startsWith("UTF8LMTP");
}

function plain(word: string): string {
  const token = word.toUpperCase();
  return token.startsWith("LOCAL-") ? token.slice(6) : token;
}

const tlsTokens: ReadonlySet<string> = new Set([
  "SMTPS",
  "SMTPSA",
  "ESMTPS",
  "ESMTPSA",
  "LMTPS",
  "LMTPSA",
  "UTF8SMTPS",
  "UTF8SMTPSA",
  "UTF8ESMTPS",
  "UTF8ESMTPSA",
  "UTF8LMTPS",
  "UTF8LMTPSA",
  "ESMTP-TLS",
  "SSMTP",
  "ESSMTP",
  "ESSMTPA",
]);

const authenticated: ReadonlySet<string> = new Set([
  "SMTPSA",
  "ESMTPA",
  "ESMTPSA",
  "UTF8SMTPA",
  "UTF8SMTPSA",
  "UTF8ESMTPA",
  "UTF8ESMTPSA",
  "ASMTP",
  "ESSMTPA",
]);
