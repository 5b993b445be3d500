import type { Observation } from "@/core/evidence/observation";
import type { ContradictionResolution } from "@/core/inference/outcome";
import type { ProviderId } from "@/core/providers/provider";
import type { Answers } from "@/core/questionnaire/answer";
import type { Questionnaire } from "@/core/questionnaire/questionnaire";

/** Kinds of patient data that a stream carries; decides the impact of a failure. */
export type PhiKind = "results" | "appointments" | "billing" | "referrals" | "notices-without-phi" | "support" | "other";

export type MonthlyVolume = "under-100" | "under-10000" | "10000-or-more" | "unknown";

/** One mail stream as the register knows it. */
export interface StreamInput {
  readonly id: string;
  readonly name: string;
  readonly provider: ProviderId | null;
  /** The setting that the register *declares*; it proves nothing without a setting observation. */
  readonly settingId: string | null;
  readonly phi: readonly PhiKind[];
  readonly volume: MonthlyVolume;
}

/** The BAA as recorded. Dates are ISO dates; `null` where not recorded. */
export interface BaaInput {
  readonly id: string;
  readonly status: "executed" | "unsigned" | "refused" | "none" | "unknown";
  readonly signedOn: string | null;
  readonly effectiveOn: string | null;
  readonly expiresOn: string | null;
  /** Ids B1 … B13 found in the text; null when the elements were not reviewed. */
  readonly elements: readonly string[] | null;
  readonly providersNamed: readonly ProviderId[];
  readonly hasFile: boolean;
}

/** Everything a result is computed from. Stored with the result, so that it can be computed again bit for bit. */
export interface AssessmentInput {
  readonly methodVersion: string;
  /** ISO date-time for freshness and expiry; core has no clock. */
  readonly asOf: string;
  readonly vendorHandlesPhi: boolean | null;
  readonly streams: readonly StreamInput[];
  readonly baas: readonly BaaInput[];
  readonly questionnaire: Questionnaire | null;
  readonly answers: Answers;
  /** Withdrawn evidence is not in here. */
  readonly observations: readonly Observation[];
  /** Contradictions that a person resolved: key → how. An amended or explained one no longer caps. */
  readonly resolvedContradictions: Readonly<Record<string, ContradictionResolution>>;
}
