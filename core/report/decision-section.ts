import { failureModes, type Exposure } from "@/core/inference/failure-mode";
import type { ReportContext } from "./context";
import type { ReportModel, ReportSlot } from "./report";
import { decisionWords, modeWords, slotWords } from "./words";

/** Section 1: verdict, grade and what capped it, exposure, residual risk, what was decided. */
export function decisionSection({ facts }: ReportContext): ReportModel["decision"] {
  const { result, decision } = facts;
  return {
    verdict: result.verdict,
    grade: result.grade,
    bandBeforeCaps: result.bandBeforeCaps,
    provisional: result.provisional,
    caps: result.caps,
    transport: result.transport,
    contract: result.contract,
    residualRisk: result.residualRisk,
    exposure: exposureSlots(result.inference.exposure),
    outcome: decision === null ? null : { ...decision, words: decisionWords[decision.decision] ?? decision.decision },
    nextReviewOn: facts.nextReviewOn,
  };
}

/** The four slots in their fixed order, each with its words and why. */
export function exposureSlots(exposure: Exposure): readonly ReportSlot[] {
  return failureModes.map((mode) => {
    const slot = exposure[mode];
    return {
      mode,
      label: modeWords[mode],
      state: slot.state,
      basis: slot.state === "unknown" ? null : slot.basis,
      asPlaintext: slot.state === "open" && slot.asPlaintext,
      words: slotWords(slot),
      why: [...new Set(slot.traces.map((trace) => trace.sentence))],
    };
  });
}
