import type { Observation } from "@/core/evidence/observation";
import type { EvidenceClass, EvidenceGrade } from "@/core/evidence/grade";

/** How much a piece of evidence carries. */
export interface Strength {
  /** Grade × freshness, 0 … 1. */
  readonly confidence: number;
  /** Older than twice its shelf life. */
  readonly stale: boolean;
}

/** Confidence by who made the evidence and how we got it (design §4). */
export const gradeConfidence: Readonly<Record<EvidenceGrade, number>> = {
  E5: 1,
  E4: 0.9,
  E3: 0.75,
  E2: 0.6,
  E1: 0.4,
  E0: 0.25,
};

/** Days for which evidence counts in full; null: as long as its own term says, which `core/baa` decides. */
export const shelfLifeDays: Readonly<Record<EvidenceClass, number | null>> = {
  lab: 90,
  dns: 7,
  header: 180,
  "independent-report": 365,
  configuration: 180,
  policy: 365,
  baa: null,
};

/** What remains of the confidence at twice the shelf life and after. */
const LEAST_FRESHNESS = 0.3;

export const wordAlone: Strength = { confidence: gradeConfidence.E0, stale: false };
export const documentAlone: Strength = { confidence: gradeConfidence.E1, stale: false };

/** Strength of an observation on a day: the event's own date counts, the day of collection only where that is unknown. */
export function strengthOf(observation: Observation, asOf: string): Strength {
  const age = ageInDays(observation.observedAt ?? observation.collectedAt, asOf);
  const life = shelfLifeDays[observation.class];
  const confidence = round(gradeConfidence[observation.grade] * freshness(life, age));
  return { confidence, stale: life !== null && age > 2 * life };
}

/** 1 until the shelf life, then falling in a straight line to 0.3 at twice the shelf life. */
export function freshness(lifeDays: number | null, ageDays: number): number {
  if (lifeDays === null || ageDays <= lifeDays) return 1;
  if (ageDays >= 2 * lifeDays) return LEAST_FRESHNESS;
  return 1 - (1 - LEAST_FRESHNESS) * ((ageDays - lifeDays) / lifeDays);
}

/** Days between two ISO dates, not below 0; an unreadable date is taken as long ago, so that it cannot look fresh. */
export function ageInDays(from: string, asOf: string): number {
  const age = (Date.parse(asOf) - Date.parse(from)) / 86_400_000;
  return Number.isNaN(age) ? Number.MAX_SAFE_INTEGER : Math.max(0, age);
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
