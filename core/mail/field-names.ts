/**
 * Is this the name of a header field that mail really carries? Needed where a paste has lost its folding, so that only
 * a plausible name starts a new field (RFC 5322 §3.6, RFC 8601, RFC 8617, and what large providers add).
 */
export function isKnownFieldName(name: string): boolean {
  const key = name.toLowerCase();
  return key.startsWith("x-") || key.startsWith("arc-") || key.startsWith("list-") || known.has(key);
}

const known: ReadonlySet<string> = new Set([
  "authentication-results",
  "auto-submitted",
  "bcc",
  "cc",
  "content-description",
  "content-disposition",
  "content-id",
  "content-language",
  "content-transfer-encoding",
  "content-type",
  "date",
  "delivered-to",
  "dkim-filter",
  "dkim-signature",
  "domainkey-signature",
  "envelope-to",
  "errors-to",
  "feedback-id",
  "from",
  "importance",
  "in-reply-to",
  "message-id",
  "mime-version",
  "original-recipient",
  "precedence",
  "priority",
  "received",
  "received-spf",
  "references",
  "reply-to",
  "require-tls-esmtp",
  "resent-cc",
  "resent-date",
  "resent-from",
  "resent-message-id",
  "resent-to",
  "return-path",
  "sender",
  "subject",
  "thread-index",
  "thread-topic",
  "tls-report-domain",
  "tls-report-submitter",
  "tls-required",
  "to",
  "user-agent",
]);
