import type { Span } from "@/core/mail/hop";

/**
 * Where on a quoted `Received` line the words about encryption stand: the TLS clause, else the protocol after `with`
 * (RFC 3848). Half-open UTF-16 offsets into the quote; null where there are none. For the reader's eye only: what was judged was
 * decided by the parser, on the line as it was stored.
 */
export function provingWords(quote: string): Span | null {
  const line = quote.slice(0, longestLine);
  for (const pattern of patterns) {
    const match = pattern.exec(line);
    if (match !== null) return { start: match.index, end: match.index + match[0].length };
  }
  return null;
}

const longestLine = 8000;

/** From the most telling to the least. None of them backtracks: each piece ends where the next cannot begin. */
const patterns: readonly RegExp[] = [
  /using TLSv[^()]{1,120}(?:\([^()]{1,40}\))?/,
  /version=[A-Za-z0-9_.]{1,20},? cipher=[A-Za-z0-9_-]{1,80}/,
  /\(TLS1\.\d\) tls [A-Za-z0-9_-]{1,80}/,
  /\(?TLSv?1[._]?\d?[ :][A-Za-z0-9_:.-]{1,100}/,
  /\bwith (?:UTF8)?(?:ESMTPSA|ESMTPS|ESMTPA|ESMTP|SMTPS|SMTP)\b/i,
];
