import type { ReceiverCondition } from "@/core/evidence/condition";
import type { FailureMode } from "@/core/inference/failure-mode";

/** What a receiver in a bad state puts to the test. */
export interface ReceiverState {
  /** The slot that a refusal closes; null where no slot stands for the state. */
  readonly slot: FailureMode | null;
  /** Controls that a refusal meets. */
  readonly metByRefusal: readonly string[];
  /** Controls that fall short when the message is delivered over the TLS on offer. */
  readonly failedByDelivery: readonly string[];
  /** Rows of question Q29 that ask about this state. */
  readonly rows: readonly string[];
  readonly words: string;
}

/** The bad receiver states by condition. `production`, `tls-1.2-only`, `dane-ee-match`, `other` and `not-recorded` test nothing. */
export const receiverStates: Readonly<Partial<Record<ReceiverCondition, ReceiverState>>> = {
  "no-starttls": {
    slot: "plaintext",
    metByRefusal: [],
    failedByDelivery: [],
    rows: ["R1"],
    words: "offered no STARTTLS",
  },
  "starttls-broken": {
    slot: null,
    metByRefusal: ["DWG-02"],
    failedByDelivery: ["DWG-02"],
    rows: ["R2", "R3"],
    words: "offered STARTTLS, but the handshake failed",
  },
  "tls-1.0-only": { slot: "tls-1.0", metByRefusal: [], failedByDelivery: [], rows: ["R4"], words: "spoke TLS 1.0 only" },
  "tls-1.1-only": { slot: "tls-1.1", metByRefusal: [], failedByDelivery: [], rows: ["R5"], words: "spoke TLS 1.1 only" },
  "self-signed": {
    slot: "invalid-certificate",
    metByRefusal: ["CRT-04"],
    failedByDelivery: ["CRT-04", "CRT-01"],
    rows: ["R7"],
    words: "showed a self-signed certificate",
  },
  expired: {
    slot: "invalid-certificate",
    metByRefusal: ["CRT-03"],
    failedByDelivery: ["CRT-03"],
    rows: ["R8"],
    words: "showed an expired certificate",
  },
  "wrong-name": {
    slot: "invalid-certificate",
    metByRefusal: ["CRT-02"],
    failedByDelivery: ["CRT-02"],
    rows: ["R9"],
    words: "showed a certificate for another name",
  },
  "unknown-ca": {
    slot: "invalid-certificate",
    metByRefusal: ["CRT-01"],
    failedByDelivery: ["CRT-01"],
    rows: ["R10"],
    words: "showed a certificate from an unknown authority",
  },
  // Revocation is a control of its own and low; many good senders don't check it, so it must not open the whole slot.
  revoked: { slot: null, metByRefusal: ["CRT-05"], failedByDelivery: ["CRT-05"], rows: ["R11"], words: "showed a revoked certificate" },
};
