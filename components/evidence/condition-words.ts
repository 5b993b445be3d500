import type { ReceiverCondition } from "@/core/evidence/condition";

/** The state of the receiving server in words, as a person chooses it. */
export const conditionWords: Readonly<Record<ReceiverCondition, string>> = {
  production: "Ordinary server in good order",
  "no-starttls": "Offered no STARTTLS",
  "starttls-broken": "Offered STARTTLS, the handshake failed",
  "tls-1.0-only": "Accepted TLS 1.0 only",
  "tls-1.1-only": "Accepted TLS 1.1 only",
  "tls-1.2-only": "Accepted TLS 1.2 only",
  "self-signed": "Had a self-signed certificate",
  expired: "Had an expired certificate",
  "wrong-name": "Had a certificate for another name",
  "unknown-ca": "Had a certificate of an unknown authority",
  revoked: "Had a revoked certificate",
  "dane-ee-match": "Had a certificate that matches its DANE record",
  other: "Another state",
  "not-recorded": "Not recorded",
};
