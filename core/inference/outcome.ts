import type { Exposure } from "@/core/inference/failure-mode";
import type { Trace } from "@/core/inference/trace";
import type { Severity } from "@/core/controls/control";

/** What is known about one control. Ordered from best to worst for the laws of scoring, save `unknown` and `not-applicable`. */
export type ControlStatus = "met" | "claimed" | "unknown" | "gap" | "contradicted" | "not-applicable";

/** On what a state rests: a thing that was seen, a document about a setting, the vendor's word, or nothing. */
export type ControlBasis = "observed" | "documented" | "answer" | "none";

export interface ControlState {
  readonly controlId: string;
  readonly status: ControlStatus;
  readonly basis: ControlBasis;
  /** Worst points/4 among its answered questions, 0 … 1; null without an answer. */
  readonly answerRisk: number | null;
  /** Confidence 0 … 1 of the best evidence behind the state, freshness included. */
  readonly confidence: number;
  /** The evidence behind the state is older than twice its shelf life. */
  readonly stale: boolean;
  /** Severity in this case (some controls vary by case). */
  readonly severity: Severity;
  readonly traces: readonly Trace[];
}

/** A claim and an observation that cannot both hold. */
export interface Contradiction {
  /** Stable over recomputation: rule, question, evidence, stream. */
  readonly key: string;
  readonly rule: string;
  readonly controlId: string;
  readonly severity: Severity;
  readonly streamId: string | null;
  /** Both sides, quoted. */
  readonly claim: { readonly questionId: string | null; readonly text: string };
  readonly observation: { readonly evidenceId: string | null; readonly text: string; readonly trace: Trace };
  /** What could explain it, e.g. the configuration set is not attached to this stream. */
  readonly hint: string;
  /** How a person resolved it; null while it is open. A resolved one neither caps nor disproves. */
  readonly resolution: ContradictionResolution | null;
}

export type ContradictionResolution = "amended" | "explained" | "evidence-withdrawn";

export interface StreamExposure {
  readonly streamId: string;
  readonly exposure: Exposure;
}

/** Note that no score follows from, e.g. "TLS 1.3 seen: capability, not policy". */
export interface Note {
  readonly code: string;
  readonly sentence: string;
  readonly streamId: string | null;
  readonly evidenceId: string | null;
}

export interface Inference {
  /** The worst over all streams: the panel on the vendor. */
  readonly exposure: Exposure;
  readonly streams: readonly StreamExposure[];
  /** All 41, in catalogue order. */
  readonly controls: readonly ControlState[];
  readonly contradictions: readonly Contradiction[];
  readonly notes: readonly Note[];
  /** Vague or contradicted answers that must be asked again, with the question to send. */
  readonly followUps: readonly { readonly questionId: string; readonly ask: string }[];
  /** What evidence would settle what is unknown. */
  readonly evidenceRequests: readonly { readonly controlId: string; readonly ask: string }[];
}
