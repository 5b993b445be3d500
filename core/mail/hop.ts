/**
 * What one `Received:` line says, three-valued where the line may be silent.
 * Rules: a missing TLS word means plaintext only for receivers known to mark TLS reliably; a receiver's line never
 * says whether the sender validated the receiver's certificate (RFC 3848 §3, RFC 5321 §4.4).
 */
export type TlsState = "encrypted" | "plaintext" | "unknown";

/** On which words of the line the TLS state rests. */
export type TlsBasis = "clause" | "with-token" | "side-header" | "absence-on-reliable-mta" | "none";

export type TlsVersion = "SSL2" | "SSL3" | "1.0" | "1.1" | "1.2" | "1.3";

/** `label-only`: the writer prints the protocol family of the cipher, not the session's version. */
export type VersionBasis = "explicit" | "cipher-inferred" | "label-only" | "none";

export type CipherFlag = "anonymous" | "null" | "export" | "rc4" | "3des" | "cbc" | "no-forward-secrecy";

/** About the certificate of the *connecting* (sending) server; never about the receiver's. */
export type ClientCertificate = "not-requested" | "requested-absent" | "presented-unverified" | "presented-verified" | "unknown";

export type Transport = "smtp" | "lmtp" | "http" | "internal" | "local" | "pipe" | "unknown";

/** Half-open range of UTF-16 offsets into the header text as it was parsed. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where a hop stands: written by us, at our boundary, below it (the sender's claim), or not judged. */
export type Trust = "ours" | "boundary" | "below-boundary" | "unjudged";

export interface HopSource {
  readonly helo: string | null;
  readonly rdns: string | null;
  readonly ip: string | null;
}

/** One `Received:` line, index 0 the topmost (newest). */
export interface Hop {
  readonly index: number;
  /** False for local submission, loopback filters and mailbox-internal stages: shown, never scored. */
  readonly isHop: boolean;
  /** Family of the server that wrote the line, e.g. `postfix`, or `unknown`. */
  readonly mta: string;
  readonly transport: Transport;
  readonly tls: TlsState;
  readonly tlsBasis: TlsBasis;
  readonly version: TlsVersion | null;
  readonly versionMin: TlsVersion | null;
  readonly versionMax: TlsVersion | null;
  readonly versionBasis: VersionBasis;
  /** As written on the line. */
  readonly cipher: string | null;
  readonly cipherFlags: readonly CipherFlag[];
  readonly clientCertificate: ClientCertificate;
  readonly from: HopSource;
  readonly by: string | null;
  readonly with: string | null;
  readonly id: string | null;
  /** ISO 8601 with offset Z, or null when the line has no readable date. */
  readonly date: string | null;
  /** The unfolded value. */
  readonly raw: string;
  /** Where the whole field stands in the header text. */
  readonly span: Span;
  /** Where the text that proves the TLS state stands in the header text; null when nothing was written. */
  readonly proof: Span | null;
}
