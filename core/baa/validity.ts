import { daysBetween } from "@/core/calendar/iso-date";
import type { BaaInput } from "@/core/inference/input";

export type BaaState = "in-force" | "expires-soon" | "expired" | "not-yet-effective" | "unsigned" | "none" | "unknown";

export interface BaaValidity {
  readonly state: BaaState;
  /** True only in `in-force` and `expires-soon`: unknown is never a pass. */
  readonly inForce: boolean;
  /** Days until the last day, 0 on it, negative after it; null without an end date. */
  readonly daysLeft: number | null;
}

/** An agreement that ends within this many days should be renewed. */
export const expiresSoonDays = 60;

type BaaDates = Pick<BaaInput, "status" | "signedOn" | "effectiveOn" | "expiresOn">;

/**
 * Whether a BAA is in force on an ISO date. It holds through its last day, and from its effective date on, else from its
 * signature. Signed but without any date is `unknown`: nobody can say that it holds on that day.
 */
export function baaValidity(baa: BaaDates, on: string): BaaValidity {
  const daysLeft = baa.expiresOn === null ? null : daysBetween(on, baa.expiresOn);
  const state = stateOf(baa, on, daysLeft);
  return { state, inForce: state === "in-force" || state === "expires-soon", daysLeft };
}

/** The best of several agreements, as one vendor may have more than one; `none` without any. */
export function bestBaaValidity(baas: readonly BaaDates[], on: string): BaaValidity {
  const nothing: BaaValidity = { state: "none", inForce: false, daysLeft: null };
  return baas.map((baa) => baaValidity(baa, on)).reduce((best, one) => (isBetter(one, best) ? one : best), nothing);
}

function stateOf(baa: BaaDates, on: string, daysLeft: number | null): BaaState {
  if (baa.status === "unsigned" || baa.status === "unknown") return baa.status;
  if (baa.status !== "executed") return "none";
  return stateOfExecuted(baa, on, daysLeft);
}

function stateOfExecuted(baa: BaaDates, on: string, daysLeft: number | null): BaaState {
  const begins = baa.effectiveOn ?? baa.signedOn;
  if (begins !== null && begins > on) return "not-yet-effective";
  if (daysLeft === null) return begins === null ? "unknown" : "in-force";
  if (daysLeft < 0) return "expired";
  return daysLeft <= expiresSoonDays ? "expires-soon" : "in-force";
}

const fromBest: readonly BaaState[] = ["in-force", "expires-soon", "not-yet-effective", "expired", "unsigned", "unknown", "none"];

function isBetter(one: BaaValidity, best: BaaValidity): boolean {
  const order = fromBest.indexOf(one.state) - fromBest.indexOf(best.state);
  return order < 0 || (order === 0 && (one.daysLeft ?? Infinity) > (best.daysLeft ?? Infinity));
}
