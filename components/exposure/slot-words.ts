import type { FailureMode, SlotState } from "@/core/inference/failure-mode";
import type { SlotSummary } from "@/core/vendor/exposure-letters";

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
  /** On what the word rests; null in a summary, which does not say. */
  readonly basis: string | null;
  readonly asPlaintext: boolean;
}

const openBasis = {
  confirmed: "Confirmed: seen at the boundary",
  documented: "Documented",
  presumed: "Presumed: the default, nobody contradicted it",
} as const;

/** The shape, the word and the basis of a slot. A summary gets the shape that claims least: not seen by us. */
export function slotWords(slot: SlotState | SlotSummary): SlotWords {
  if (!("traces" in slot)) return summaryWords(slot);
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
export function slotSentence(mode: FailureMode, slot: SlotState | SlotSummary): string {
  const { word, basis, asPlaintext } = slotWords(slot);
  const reason = basis === null ? "" : `, ${lowerFirst(basis)}`;
  return `${modeWords[mode].name}: ${word.toLowerCase()}${reason}${asPlaintext ? ", and the message leaves as plaintext" : ""}`;
}

const summaryLooks = {
  open: { look: "open-documented", word: "Open" },
  closed: { look: "closed-documented", word: "Closed" },
  unknown: { look: "unknown", word: "Unknown" },
} as const;

function summaryWords({ state, asPlaintext }: SlotSummary): SlotWords {
  return { ...summaryLooks[state], basis: null, asPlaintext };
}

function lowerFirst(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}
