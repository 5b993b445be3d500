import type { SlotClaim } from "@/core/inference/claim";
import type { FailureMode } from "@/core/inference/failure-mode";

const closed = (slot: FailureMode): SlotClaim => ({ slot, says: "closed", asPlaintext: false });
const open = (slot: FailureMode): SlotClaim => ({ slot, says: "open", asPlaintext: false });

/** What a specific choice says about the slots. A choice that is missing here says nothing about them. */
const byChoice: Readonly<Record<string, Readonly<Record<string, readonly SlotClaim[]>>>> = {
  Q15: {
    "required-all": [closed("plaintext")],
    "when-available": [open("plaintext")],
  },
  Q18: {
    "tls-1.3": [closed("tls-1.0"), closed("tls-1.1")],
    "tls-1.2": [closed("tls-1.0"), closed("tls-1.1")],
    "tls-1.1": [closed("tls-1.0"), open("tls-1.1")],
    "tls-1.0": [open("tls-1.0"), open("tls-1.1")],
    none: [open("tls-1.0"), open("tls-1.1")],
  },
  Q25: {
    always: [closed("invalid-certificate")],
    "checked-ignored": [open("invalid-certificate")],
    never: [open("invalid-certificate")],
  },
  Q28: {
    "not-delivered": [closed("invalid-certificate")],
    portal: [closed("invalid-certificate")],
    "delivered-encrypted": [open("invalid-certificate")],
    "delivered-plaintext": [{ slot: "invalid-certificate", says: "open", asPlaintext: true }],
  },
};

/** The slot of a row of the receiver-state matrix Q29. Rows about revocation, weak suites and policies have none. */
const byRow: Readonly<Record<string, FailureMode>> = {
  R1: "plaintext",
  R4: "tls-1.0",
  R5: "tls-1.1",
  R7: "invalid-certificate",
  R8: "invalid-certificate",
  R9: "invalid-certificate",
  R10: "invalid-certificate",
};

/** What choosing `choice` in a question with one choice says about the slots. */
export function slotClaimsOfChoice(questionId: string, choice: string): readonly SlotClaim[] {
  return byChoice[questionId]?.[choice] ?? [];
}

/** What a cell of Q29 says about the slot of its row. */
export function slotClaimsOfCell(rowId: string, column: string): readonly SlotClaim[] {
  const slot = byRow[rowId];
  if (slot === undefined) return [];
  if (column === "bounced" || column === "held" || column === "portal") return [closed(slot)];
  if (column === "encrypted") return [open(slot)];
  return column === "plaintext" ? [{ slot, says: "open", asPlaintext: slot !== "plaintext" }] : [];
}
