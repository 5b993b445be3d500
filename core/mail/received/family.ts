import type { Transport } from "@/core/mail/hop";
import type { TlsClause } from "@/core/mail/received/clauses";
import type { FromShape } from "@/core/mail/received/from-part";
import type { Line } from "@/core/mail/received/line";

/**
 * How one mail server writes its `Received:` line. A family is data plus at most three small functions; the engine in
 * `received.ts` does the rest. docs/adding-a-receiver-format.md shows how to add one.
 */
export interface Family {
  /** Shown as `mta`, stable. */
  readonly id: string;
  /** First words, in lower case, of the comment after `by` or `with` in which the software names itself. */
  readonly banners?: readonly string[];
  /** For software that doesn't name itself: is this its line? Asked in the order of the table. */
  readonly recognises?: (line: Line, by: string) => boolean;
  /** The TLS clause where this software's grammar puts it, nowhere else. */
  readonly clause?: (line: Line) => TlsClause | null;
  /**
   * Protocol words that mean plaintext when there is no clause, in capitals. Only for software known to mark TLS
   * reliably (evidence-formats §1.0 and measured captures); without it, silence stays unknown.
   */
  readonly plaintext?: (line: Line, token: string) => boolean;
  /** The writer prints the protocol family of the cipher where others print the session's version. */
  readonly versionIsLabel?: boolean;
  /** What the word after `from` is; the greeting when not given. */
  readonly fromShape?: FromShape;
  /** Not a network hop: submission on the host, a filter on loopback, a step inside the mailbox service. */
  readonly stage?: (line: Line, by: string) => Transport | null;
}
