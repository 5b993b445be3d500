import type { Trace } from "@/core/inference/trace";
import { sourceWords } from "@/core/report/words";
import type { ReportContext } from "./context";
import type { ReportObservation } from "./report";

/** A trace as a reader follows it: sentence, basis, evidence item, line, date, the text itself. */
export function reportObservation(context: ReportContext, trace: Trace): ReportObservation {
  return {
    rule: trace.rule,
    sentence: trace.sentence,
    basis: basisWords(context, trace),
    evidenceRef: context.evidenceRef(trace.evidenceId),
    line: trace.proof?.line ?? null,
    date: dateOf(context, trace),
    quote: trace.proof?.text ?? null,
    questionId: trace.questionId,
    streamName: context.streamName(trace.streamId),
    sources: shownSources(trace).map((source) => ({ ...source, words: sourceWords[source.basis] })),
  };
}

/** The observations behind a state, each said once: two rules may have read the same line to the same end. */
export function distinctObservations(context: ReportContext, traces: readonly Trace[]): readonly ReportObservation[] {
  const byContent = new Map<string, ReportObservation>();
  for (const one of traces.map((trace) => reportObservation(context, trace))) {
    const key = JSON.stringify([one.sentence, one.evidenceRef, one.line, one.questionId, one.streamName]);
    if (!byContent.has(key)) byContent.set(key, one);
  }
  return [...byContent.values()];
}

/** On what a sentence rests, in the words of the wording rules (standards §7.3). */
export function basisWords(context: ReportContext, trace: Trace): string {
  const observation = observationOf(context, trace);
  if (observation !== undefined) return observation.kind === "setting" ? "the vendor's configuration export" : "observed";
  if (trace.evidenceId !== null) return "vendor document";
  if (trace.questionId !== null) return "answer";
  if (trace.rule.includes("presumed")) return "presumed from default";
  const sources = shownSources(trace);
  if (sources.length === 0) return "register";
  return sources.every(isTest) ? "third-party test" : "documented by provider";
}

/** Sources that may be shown: what is inferred or unverified is never printed as a fact (design §2). */
export function shownSources(trace: Trace): Trace["sources"] {
  return trace.sources.filter((source) => source.basis !== "inferred" && source.basis !== "unverified");
}

/** True if the trace has nothing to stand on but a test by a party that sells an alternative. */
export function restsOnInterestAlone(trace: Trace): boolean {
  const sources = shownSources(trace);
  const hasOwn = trace.observationId !== null || trace.evidenceId !== null || trace.questionId !== null;
  return !hasOwn && sources.length > 0 && sources.every((source) => source.basis === "interested-third-party-test");
}

function isTest(source: Trace["sources"][number]): boolean {
  return source.basis === "interested-third-party-test" || source.basis === "third-party-report";
}

function dateOf(context: ReportContext, trace: Trace): string | null {
  const observation = observationOf(context, trace);
  return observation === undefined ? null : (observation.observedAt ?? observation.collectedAt);
}

function observationOf(context: ReportContext, trace: Trace): ReportContext["facts"]["input"]["observations"][number] | undefined {
  return context.facts.input.observations.find((one) => one.id === trace.observationId);
}
