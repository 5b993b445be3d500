import type { Part } from "@/core/scoring/result";

export interface PointsLost {
  readonly part: Part;
  /** Of 100, in the group of parts that was given. */
  readonly points: number;
}

/** How many of 100 points each part took: weight × residual over the whole weight. Largest first. */
export function pointsLost(parts: readonly Part[]): readonly PointsLost[] {
  const whole = parts.reduce((sum, part) => sum + part.weight, 0);
  return parts
    .map((part) => ({ part, points: whole === 0 ? 0 : (100 * part.weight * part.residual) / whole }))
    .toSorted((a, b) => b.points - a.points);
}
