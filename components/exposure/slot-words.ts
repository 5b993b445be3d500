import type { FailureMode, SlotState } from "@/core/inference/failure-mode";

/** What the slot is called; `short` fits a table cell. */
export const modeWords: Readonly<Record<FailureMode, { readonly name: string; readonly short: string; readonly question: string }>> = {
  plaintext: { name: "Plaintext", short: "text", question: "Can a message leave without encryption?" },
  "tls-1.0": { name: "TLS 1.0", short: "1.0", question: "Can a message leave over TLS 1.0?" },
  "tls-1.1": { name: "TLS 1.1", short: "1.1", question: "Can a message leave over TLS 1.1?" },
  "invalid-certificate": { name: "Invalid certificate", short: "cert", question: "Is a bad certificate accepted?" },
};

export type SlotLook =
  "open-confirmed" | "open-documented" | "open-presumed" | "closed-refusal" | "closed-documented" | "unknown-claimed" | "unknown";

export interface SlotWords {
  readonly look: SlotLook;
  readonly word: "Open" | "Closed" | "Unknown";
  /** On what the word rests. */
  readonly basis: string;
  readonly asPlaintext: boolean;
}

const openBasis = {
  confirmed: "Confirmed: seen at the boundary",
  documented: "Documented",
  presumed: "Presumed: the default, nobody contradicted it",
} as const;

/** The shape, the word and the basis of a slot. */
export function slotWords(slot: SlotState): SlotWords {
  switch (slot.state) {
    case "open":
      return { look: `open-${slot.basis}`, word: "Open", basis: openBasis[slot.basis], asPlaintext: slot.asPlaintext };
    case "closed": {
      const basis = slot.basis === "refusal" ? "Refused in a test" : "Documented for the vendor's setting";
      return { look: `closed-${slot.basis}`, word: "Closed", basis, asPlaintext: false };
    }
    case "unknown":
      return slot.claim === null
        ? { look: "unknown", word: "Unknown", basis: "Nothing shows it either way", asPlaintext: false }
        : { look: "unknown-claimed", word: "Unknown", basis: "Claimed closed, not proved", asPlaintext: false };
  }
}

/** One slot in a sentence, for a screen reader or a title. */
export function slotSentence(mode: FailureMode, slot: SlotState): string {
  const { word, basis, asPlaintext } = slotWords(slot);
  return `${modeWords[mode].name}: ${word.toLowerCase()}, ${lowerFirst(basis)}${asPlaintext ? ", and the message leaves as plaintext" : ""}`;
}

function lowerFirst(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}
