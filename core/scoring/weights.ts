import type { Severity } from "@/core/controls/control";
import type { Grade } from "@/core/scoring/result";

/** How much a control weighs, by its severity in this case. */
export const severityWeight: Readonly<Record<Severity, number>> = { critical: 25, high: 15, medium: 7, low: 3, info: 0 };

/** Residual shares: the part of a control's weight that remains as risk. */
export const residualShare = {
  confirmed: 0,
  failed: 1,
  /** Evidence disproves a statement that was good: worse than a plain failure, because the vendor's word is now in doubt. */
  disproved: 1.2,
  unknown: 0.8,
  /** A claim without evidence keeps this much, however good it is; so a word alone never earns more than 60 of 100. */
  answerBase: 0.4,
  answerSlope: 0.6,
} as const;

/** A claim up to this risk (points / 4) counts as good: evidence to the contrary disproves it. */
export const GOOD_CLAIM_RISK = 0.25;

/** Below this confidence a control may turn out anywhere between its best and its worst: that is the range. */
export const FIRM_CONFIDENCE = 0.6;

/** Below this confidence of the group the grade is capped at B. */
export const LOW_CONFIDENCE = 0.4;

/** Lowest assurance of each band, best first. */
export const bands: readonly { readonly grade: Grade; readonly from: number }[] = [
  { grade: "A", from: 90 },
  { grade: "B", from: 75 },
  { grade: "C", from: 60 },
  { grade: "D", from: 40 },
  { grade: "F", from: 0 },
];

/** The grade of an assurance number 0 … 100. */
export function bandOf(value: number): Grade {
  return bands.find((band) => value >= band.from)?.grade ?? "F";
}

const order: readonly Grade[] = ["A", "B", "C", "D", "F"];

/** The worse of two grades. */
export function worseGrade(left: Grade, right: Grade): Grade {
  return order.indexOf(left) >= order.indexOf(right) ? left : right;
}
