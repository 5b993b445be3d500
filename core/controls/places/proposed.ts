import type { Citation } from "@/core/controls/control";
import { nprmStatus } from "@/core/controls/regulatory-status";

/** Proposals of 90 FR 898. Horizon notes only: no severity follows from them, and findings in force stand without them. */
export const proposed = {
  encryption: place("proposed 45 CFR 164.312(b)", "would have all ePHI encrypted at rest and in transit, with listed exceptions"),
  annualVerification: place("90 FR 898", "would have business associates verify their technical safeguards in writing every 12 months"),
  contingencyNotice: place("90 FR 898", "would have business associates give notice within 24 hours of activating their contingency plan"),
} satisfies Record<string, Citation>;

function place(reference: string, says: string): Citation {
  return { voice: "proposed-rule", reference: `${reference} (${nprmStatus.sentence})`, says };
}
