import { providerById } from "@/core/providers/catalogue";
import type { ProviderId } from "@/core/providers/provider";
import type { Question } from "@/core/questionnaire/questionnaire";
import type { ReportInput } from "./report-input";

/** Short references by which the parts of a report point at each other: EV-01, C-01. Look-ups made once. */
export interface ReportContext {
  readonly facts: ReportInput;
  readonly evidenceRef: (evidenceId: string | null) => string | null;
  readonly contradictionRef: (key: string) => string | null;
  readonly streamName: (streamId: string | null) => string | null;
  readonly question: (questionId: string | null) => Question | null;
}

/** Evidence is numbered in the order in which it was collected, so that the numbers read as a timeline. */
export function reportContext(facts: ReportInput): ReportContext {
  const evidence = numbered(
    "EV",
    evidenceInOrder(facts).map((row) => row.id),
  );
  const contradictions = numbered(
    "C",
    facts.result.inference.contradictions.map((one) => one.key),
  );
  const streams = new Map(facts.input.streams.map((stream) => [stream.id, stream.name]));
  const questions = new Map((facts.input.questionnaire?.questions ?? []).map((question) => [question.id, question]));
  return {
    facts,
    evidenceRef: (id) => (id === null ? null : (evidence.get(id) ?? null)),
    contradictionRef: (key) => contradictions.get(key) ?? null,
    streamName: (id) => (id === null ? null : (streams.get(id) ?? null)),
    question: (id) => (id === null ? null : (questions.get(id) ?? null)),
  };
}

export function evidenceInOrder(facts: ReportInput): ReportInput["evidence"] {
  return facts.evidence.toSorted((left, right) => compare(left.collectedAt, right.collectedAt) || compare(left.id, right.id));
}

/** The provider's name, or its id when the catalogue does not know it. */
export function providerName(id: ProviderId | null): string {
  return id === null ? "Not recorded" : (providerById(id)?.name ?? id);
}

/** Two digits at least: F-01, EV-120. */
export function reference(prefix: string, index: number): string {
  return `${prefix}-${String(index + 1).padStart(2, "0")}`;
}

function numbered(prefix: string, keys: readonly string[]): ReadonlyMap<string, string> {
  return new Map(keys.map((key, index) => [key, reference(prefix, index)]));
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
