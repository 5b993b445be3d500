import { dayInWords } from "@/core/calendar/day-in-words";
import type { Observation } from "@/core/evidence/observation";
import type { Trace } from "@/core/inference/trace";
import type { Source } from "@/core/providers/provider";

/** ` on 3 May 2026`, or nothing when the event carries no date. */
export function onDay(observation: Observation): string {
  return observation.observedAt === null ? "" : ` on ${dayInWords(observation.observedAt)}`;
}

/** The trace of a rule that rests on an observation. */
export function traceOf(observation: Observation, rule: string, sentence: string): Trace {
  return {
    rule,
    sentence,
    streamId: observation.streamId,
    observationId: observation.id,
    evidenceId: observation.evidenceId,
    questionId: null,
    proof: observation.proof,
    sources: [],
  };
}

/** The trace of a rule that rests on the register, a document or an answer. */
export function plainTrace(rule: string, sentence: string, more: PlainTrace = {}): Trace {
  return {
    rule,
    sentence,
    streamId: more.streamId ?? null,
    observationId: null,
    evidenceId: null,
    questionId: more.questionId ?? null,
    proof: null,
    sources: more.sources ?? [],
  };
}

interface PlainTrace {
  readonly streamId?: string | null;
  readonly questionId?: string | null;
  readonly sources?: readonly Source[];
}
