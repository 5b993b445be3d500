import type { FailureMode } from "@/core/inference/failure-mode";

/** Controls whose state follows from slots of the exposure panel. */
export interface SlotControl {
  readonly controlId: string;
  /** All of them must be closed to meet the control; one that is open fails it. */
  readonly slots: readonly FailureMode[];
  /** Observations speak of one receiver state at a time and name the control themselves; only documents speak through the slot. */
  readonly documentsOnly: boolean;
  /** Critical where the message would leave in plaintext: worse than the case itself (RFC 9325 §5.2). */
  readonly criticalAsPlaintext: boolean;
}

const oldTls: readonly FailureMode[] = ["tls-1.0", "tls-1.1"];

export const slotControls: readonly SlotControl[] = [
  { controlId: "TRN-01", slots: ["plaintext"], documentsOnly: false, criticalAsPlaintext: false },
  { controlId: "DWG-01", slots: ["plaintext"], documentsOnly: false, criticalAsPlaintext: false },
  { controlId: "TRN-02", slots: oldTls, documentsOnly: false, criticalAsPlaintext: false },
  { controlId: "DWG-03", slots: oldTls, documentsOnly: false, criticalAsPlaintext: true },
  { controlId: "DWG-04", slots: ["invalid-certificate"], documentsOnly: false, criticalAsPlaintext: true },
  { controlId: "CRT-01", slots: ["invalid-certificate"], documentsOnly: true, criticalAsPlaintext: false },
  { controlId: "CRT-04", slots: ["invalid-certificate"], documentsOnly: true, criticalAsPlaintext: false },
];

/** The control under which a contradiction about a slot is filed when the claim is a setting, not an answer. */
export const controlOfSlot: Readonly<Record<FailureMode, string>> = {
  plaintext: "TRN-01",
  "tls-1.0": "TRN-02",
  "tls-1.1": "TRN-02",
  "invalid-certificate": "CRT-01",
};
