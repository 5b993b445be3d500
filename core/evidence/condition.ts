/**
 * The state of the receiving server when the message was sent to it. A header cannot say it, so a person records it.
 * `production`: an ordinary server in good order. Certificates can only be judged under one of the certificate states.
 */
export const receiverConditions = [
  "production",
  "no-starttls",
  "starttls-broken",
  "tls-1.0-only",
  "tls-1.1-only",
  "tls-1.2-only",
  "self-signed",
  "expired",
  "wrong-name",
  "unknown-ca",
  "revoked",
  "dane-ee-match",
  "other",
  "not-recorded",
] as const;

export type ReceiverCondition = (typeof receiverConditions)[number];
