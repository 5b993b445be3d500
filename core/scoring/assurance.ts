import type { ControlGroup } from "@/core/controls/control";
import { controls } from "@/core/controls/catalogue";
import type { ControlState } from "@/core/inference/outcome";
import { residualOf, residualRange } from "@/core/scoring/residual";
import type { Assurance, Part } from "@/core/scoring/result";
import { FIRM_CONFIDENCE, severityWeight } from "@/core/scoring/weights";

const groupOf: ReadonlyMap<string, ControlGroup> = new Map(controls.map((control) => [control.id, control.group]));

/** How each applicable control moves the number: weight × residual share, in catalogue order. */
export function partsOf(states: readonly ControlState[]): readonly Part[] {
  return states.flatMap((state) => {
    const residual = residualOf(state);
    const group = groupOf.get(state.controlId);
    if (residual === null || group === undefined) return [];
    const { controlId, severity, status, confidence } = state;
    return [{ controlId, group, severity, status, weight: severityWeight[severity], residual, confidence }];
  });
}

/**
 * Assurance of the controls whose group passes `belongs`: 100 · (1 − Σ w·r / Σ w), not below 0, to one decimal, with its
 * confidence Σ w·c / Σ w and its range. `isKnownOtherwise`: something is known that decides no control yet. All null where nothing applies; the number and its range null where nothing is known.
 */
export function assuranceOf(
  states: readonly ControlState[],
  belongs: (group: ControlGroup) => boolean,
  isKnownOtherwise = false,
): Assurance {
  const mine = states.filter((state) => {
    const group = groupOf.get(state.controlId);
    return group !== undefined && belongs(group) && residualOf(state) !== null && severityWeight[state.severity] > 0;
  });
  const total = sum(mine.map((state) => severityWeight[state.severity]));
  if (total === 0) return { value: null, low: null, high: null, confidence: null };
  const confidence = Math.round((10_000 * sum(mine.map((state) => severityWeight[state.severity] * state.confidence))) / total) / 10_000;
  if (!isKnownOtherwise && !mine.some(isKnown)) return { value: null, low: null, high: null, confidence };
  const percent = (share: (state: ControlState) => number): number => {
    // Shares are multiples of 0.05; hundredths as whole numbers keep 60 at 60 and not at 59.999….
    const hundredths = sum(mine.map((state) => severityWeight[state.severity] * Math.round(100 * share(state))));
    return Math.max(0, Math.round(10 * (100 - hundredths / total)) / 10);
  };
  return {
    value: percent((state) => residualOf(state) ?? 0),
    low: percent((state) => residualRange(state, FIRM_CONFIDENCE)?.worst ?? 0),
    high: percent((state) => residualRange(state, FIRM_CONFIDENCE)?.best ?? 0),
    confidence,
  };
}

/** Something was said or seen about the control. */
function isKnown(state: ControlState): boolean {
  return state.basis !== "none";
}

/** The contract stands apart: no BAA raises the transport number (design §2, rule 8). */
export function isContract(group: ControlGroup): boolean {
  return group === "contract";
}

/** Everything that is not contract. */
export function isTransport(group: ControlGroup): boolean {
  return group !== "contract";
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
