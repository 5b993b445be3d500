import type { ControlState } from "@/core/inference/outcome";
import { GOOD_CLAIM_RISK, residualShare } from "@/core/scoring/weights";

/** The part of a control's weight that remains as risk, 0 … 1.2; null where the control does not apply (design §4). */
export function residualOf(state: ControlState): number | null {
  switch (state.status) {
    case "not-applicable":
      return null;
    case "met":
      return residualShare.confirmed;
    case "contradicted":
      return residualShare.disproved;
    case "claimed":
    case "gap":
    case "unknown":
      return state.basis === "answer" ? byAnswer(state.answerRisk ?? 1) : withoutAnswer(state);
  }
}

/** What it could still turn out to be: itself where the evidence is firm. */
export function residualRange(state: ControlState, firmFrom: number): { readonly best: number; readonly worst: number } | null {
  const residual = residualOf(state);
  if (residual === null) return null;
  if (state.confidence >= firmFrom) return { best: residual, worst: residual };
  const isGoodClaim = state.answerRisk !== null && state.answerRisk <= GOOD_CLAIM_RISK;
  return { best: residualShare.confirmed, worst: Math.max(residual, isGoodClaim ? residualShare.disproved : residualShare.failed) };
}

function withoutAnswer(state: ControlState): number {
  return state.status === "gap" ? residualShare.failed : residualShare.unknown;
}

function byAnswer(risk: number): number {
  return residualShare.answerBase + residualShare.answerSlope * risk;
}
