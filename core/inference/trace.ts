import type { Proof } from "@/core/evidence/observation";
import type { Source } from "@/core/providers/provider";

/** One step of why: rule → claim or observation → line → who says so. Every point of a result ends in traces. */
export interface Trace {
  /** Stable id of the rule, e.g. `plaintext-observed-at-boundary`. */
  readonly rule: string;
  /** The sentence for a reader, without HTML. */
  readonly sentence: string;
  readonly streamId: string | null;
  readonly observationId: string | null;
  readonly evidenceId: string | null;
  readonly questionId: string | null;
  readonly proof: Proof | null;
  readonly sources: readonly Source[];
}
