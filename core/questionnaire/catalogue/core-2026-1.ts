import { certificateValidation } from "@/core/questionnaire/catalogue/core-2026-1/certificate-validation";
import { downgradeBehaviour } from "@/core/questionnaire/catalogue/core-2026-1/downgrade-behaviour";
import { scopeAndContract } from "@/core/questionnaire/catalogue/core-2026-1/scope-and-contract";
import { sendingPath } from "@/core/questionnaire/catalogue/core-2026-1/sending-path";
import { transportEncryption } from "@/core/questionnaire/catalogue/core-2026-1/transport-encryption";
import type { Questionnaire } from "@/core/questionnaire/questionnaire";

/** The core questions. Published: change a text or a point only in a new version. */
export const core20261: Questionnaire = {
  id: "core",
  version: "2026.1",
  title: "How you send email about our patients",
  sections: [
    { id: "scope-and-contract", title: "Scope and contract" },
    { id: "sending-path", title: "How your mail travels" },
    { id: "transport-encryption", title: "Encryption on the way" },
    { id: "certificate-validation", title: "Checking the receiver's identity" },
    { id: "downgrade-behaviour", title: "When the receiver cannot encrypt well" },
  ],
  questions: [...scopeAndContract, ...sendingPath, ...transportEncryption, ...certificateValidation, ...downgradeBehaviour],
};
