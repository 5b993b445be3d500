import { controlById } from "@/core/controls/catalogue";
import { findingFor } from "@/core/controls/finding";
import type { ControlState } from "@/core/inference/outcome";
import type { Part } from "@/core/scoring/result";

/** A part of the number in words, for a screen or a report. */
export interface Explanation {
  /** What the control counts and why. */
  readonly sentence: string;
  /** What would lower its residual share; null where nothing remains. */
  readonly wouldChange: string | null;
}

/** Says how one control moved the number, and what would change it. `state` is the control's state of the same result. */
export function explainPart(part: Part, state: ControlState): Explanation {
  const title = controlById(part.controlId)?.title ?? part.controlId;
  const lost = Math.round(part.weight * part.residual * 100) / 100;
  const sentence = `${part.controlId} ${title}: weight ${String(part.weight)} × residual share ${shareInWords(part.residual)} = ${String(lost)}. ${because(state)}`;
  return { sentence, wouldChange: change(state) };
}

function shareInWords(residual: number): string {
  return String(Math.round(residual * 100) / 100);
}

function because(state: ControlState): string {
  switch (state.status) {
    case "met":
      return "Evidence confirms it.";
    case "contradicted":
      return "Evidence disproves what the vendor said.";
    case "gap":
      return state.basis === "answer"
        ? "The vendor's own answer, or the default behind it, falls short."
        : "Evidence shows that it falls short.";
    case "claimed":
      return "The vendor says so, without evidence.";
    case "unknown":
      return state.basis === "answer" ? "The answer says nothing specific." : "Nothing is known about it.";
    case "not-applicable":
      return "It does not apply.";
  }
}

/** What closes this control, in its own words: an agreement is not closed by a refused delivery. */
function change(state: ControlState): string | null {
  const closes = findingFor(state.controlId)?.closes ?? "Evidence of the highest grade.";
  switch (state.status) {
    case "met":
      return state.confidence < 0.6 ? "Newer or stronger evidence would narrow the range." : null;
    case "not-applicable":
      return null;
    case "contradicted":
      return `Amend the answer or explain the observation. Then: ${closes}`;
    case "gap":
    case "claimed":
    case "unknown":
      return closes;
  }
}
