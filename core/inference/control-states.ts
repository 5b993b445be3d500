import { controls } from "@/core/controls/catalogue";
import type { Control } from "@/core/controls/control";
import type { Claim } from "@/core/inference/claim";
import { slotControls } from "@/core/inference/control-map";
import { stateOf } from "@/core/inference/control-state";
import type { Disproof } from "@/core/inference/contradictions";
import type { ControlEffect } from "@/core/inference/effect";
import type { LaneJudgement } from "@/core/inference/lane-judgement";
import type { ControlState } from "@/core/inference/outcome";
import { moreSevere } from "@/core/inference/severity";
import { residualOf } from "@/core/scoring/residual";

/** A lane with the open contradictions of its claims. */
export interface JudgedLane {
  readonly judgement: LaneJudgement;
  readonly disproofs: readonly Disproof[];
}

export interface ControlInput {
  readonly lanes: readonly JudgedLane[];
  readonly claims: readonly Claim[];
  /** What is known of the vendor as a whole: contract, subcontractors. */
  readonly vendorEffects: readonly ControlEffect[];
  readonly vendorDisproofs: readonly Disproof[];
  readonly notApplicable: ReadonlySet<string>;
}

/** The state of all 41 controls in catalogue order: for each, the worst over the streams. */
export function controlStates(input: ControlInput): readonly ControlState[] {
  return controls.map((control) => {
    const states = input.lanes.map((lane) => laneState(control, lane, input));
    // Mail of no stream can fail a control of the vendor, but its silence says nothing about streams that are clear.
    const streams = states.filter((_, index) => input.lanes[index]?.judgement.lane.streamId !== null);
    const loose = states.filter((state, index) => input.lanes[index]?.judgement.lane.streamId === null && hasFailed(state));
    const counted = streams.length === 0 ? states : [...streams, ...loose];
    const [first, ...rest] = counted;
    if (first === undefined) throw new Error("an assessment has at least one lane");
    return rest.reduce(worseState, first);
  });
}

function hasFailed(state: ControlState): boolean {
  return state.status === "contradicted" || (state.status === "gap" && state.basis !== "answer");
}

function laneState(control: Control, lane: JudgedLane, input: ControlInput): ControlState {
  const { judgement } = lane;
  const speaks = (one: { readonly controlId: string }): boolean => one.controlId === control.id;
  const disproofs = [...lane.disproofs, ...input.vendorDisproofs].filter(
    (one) => one.controlIds.includes(control.id) && one.contradiction.resolution === null,
  );
  return stateOf({
    control,
    lane: judgement.lane,
    effects: [...judgement.controls.filter(speaks), ...input.vendorEffects.filter(speaks)],
    claims: input.claims.filter((claim) => claim.controlIds.includes(control.id)),
    disproofs,
    notApplicable: input.notApplicable.has(control.id),
    asPlaintext: leavesInPlaintext(control, judgement),
  });
}

function leavesInPlaintext(control: Control, judgement: LaneJudgement): boolean {
  const rule = slotControls.find((one) => one.controlId === control.id);
  if (rule?.criticalAsPlaintext !== true) return false;
  return rule.slots.some((slot) => {
    const { state } = judgement.verdicts[slot];
    return state.state === "open" && state.asPlaintext;
  });
}

function worseState(left: ControlState, right: ControlState): ControlState {
  const worse = (residualOf(right) ?? -1) > (residualOf(left) ?? -1) ? right : left;
  const areAlike = left.status === right.status && left.basis === right.basis;
  // Equal on several streams: the weaker evidence decides how sure the whole is.
  const chosen = areAlike && right.confidence < worse.confidence ? right : worse;
  return { ...chosen, severity: moreSevere(left.severity, right.severity) };
}
