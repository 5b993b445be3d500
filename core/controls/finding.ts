import { type ControlId, controlById } from "@/core/controls/catalogue";
import { citationsOf, findingCitations } from "@/core/controls/citations";
import type { Citation, Severity } from "@/core/controls/control";
import { type FailureCase, failures } from "@/core/controls/failures";

/** What a report says about one way in which a control falls short. */
export interface FindingText {
  readonly controlId: string;
  readonly failure: string;
  readonly severity: Severity;
  /** What fell short, without a word about the law. */
  readonly sentence: string;
  readonly citations: readonly Citation[];
  /** What must not be read into the citations; null where nothing can. */
  readonly limit: string | null;
  readonly closes: string;
}

/** The text for a failure of a control; its general case where the failure is left out. Null for unknown ids. */
export function findingFor(controlId: string, failure?: string): FindingText | null {
  const all = findingsOf(controlId);
  return (failure === undefined ? all[0] : all.find((one) => one.failure === failure)) ?? null;
}

/** Every way in which a control can fall short, the general one first; empty for an unknown id. */
export function findingsOf(controlId: string): readonly FindingText[] {
  const control = controlById(controlId);
  if (control === null || !isFailing(controlId)) return [];
  return failures[controlId].map((one: FailureCase) => ({
    controlId,
    failure: one.failure,
    severity: one.severity ?? control.severity,
    sentence: one.sentence,
    citations: one.kind === undefined ? control.citations : citationsOf(one.kind),
    limit: one.kind === undefined ? null : findingCitations[one.kind].limit,
    closes: one.closes,
  }));
}

function isFailing(controlId: string): controlId is ControlId {
  return Object.hasOwn(failures, controlId);
}
