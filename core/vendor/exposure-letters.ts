import { failureModes, type Exposure, type FailureMode } from "@/core/inference/failure-mode";

/** One slot as a table row shows it. */
export interface SlotSummary {
  readonly state: "open" | "closed" | "unknown";
  /** The message leaves in plaintext in this case. */
  readonly asPlaintext: boolean;
}

export type ExposureSummary = Readonly<Record<FailureMode, SlotSummary>>;

/**
 * Four letters in the order of `failureModes`, for a column of the register: `o` open, `p` open as plaintext,
 * `c` closed, `u` unknown.
 */
export function exposureLetters(exposure: Exposure): string {
  return failureModes.map((mode) => letterOf(exposure[mode])).join("");
}

/** The inverse; a letter that is missing or unknown reads as unknown, never as a pass. */
export function exposureFromLetters(letters: string): ExposureSummary {
  const [plaintext, tls10, tls11, certificate] = failureModes.map((_, index) => slotOf(letters[index]));
  return {
    plaintext: plaintext ?? unknown,
    "tls-1.0": tls10 ?? unknown,
    "tls-1.1": tls11 ?? unknown,
    "invalid-certificate": certificate ?? unknown,
  };
}

const unknown: SlotSummary = { state: "unknown", asPlaintext: false };

function letterOf(slot: Exposure[FailureMode]): string {
  if (slot.state === "open") return slot.asPlaintext ? "p" : "o";
  return slot.state === "closed" ? "c" : "u";
}

function slotOf(letter: string | undefined): SlotSummary {
  if (letter === "o" || letter === "p") return { state: "open", asPlaintext: letter === "p" };
  return letter === "c" ? { state: "closed", asPlaintext: false } : unknown;
}
