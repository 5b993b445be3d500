import { controlById } from "@/core/controls/catalogue";
import type { Citation, Control, Severity } from "@/core/controls/control";
import type { ControlState } from "@/core/inference/outcome";
import { reference, type ReportContext } from "./context";
import { distinctObservations, restsOnInterestAlone } from "./observations";
import type { ReportFinding } from "./report";
import { findingStatement } from "./statement";
import { statusWords } from "./words";

/** Section 9: every control that fell short, worst first, with basis, citation and what closes it. */
export function findingsSection(context: ReportContext): readonly ReportFinding[] {
  const short = context.facts.result.inference.controls.filter(fellShort);
  const inOrder = short.toSorted((left, right) => rank(left) - rank(right));
  return inOrder.flatMap((state, index) => {
    const control = controlById(state.controlId);
    return control === null ? [] : [finding(context, { state, control, ref: reference("F", index) })];
  });
}

interface Short {
  readonly state: ControlState;
  readonly control: Control;
  readonly ref: string;
}

function finding(context: ReportContext, { state, control, ref }: Short): ReportFinding {
  const contradictions = context.facts.result.inference.contradictions.filter((one) => one.controlId === control.id);
  const basis = distinctObservations(context, state.traces);
  return {
    ref,
    controlId: control.id,
    title: control.title,
    severity: state.severity,
    state: statusWords[state.status],
    statement: findingStatement(control, basis),
    basis,
    citations: inVoiceOrder(control.citations),
    closes: closes(context, control),
    interestedSourceOnly: state.traces.length > 0 && state.traces.every(restsOnInterestAlone),
    contradictionRefs: contradictions.flatMap((one) => context.contradictionRef(one.key) ?? []),
  };
}

/** A gap, a disproved statement, or an answer that is itself bad. Unknown is no finding: it is listed as not tested. */
function fellShort(state: ControlState): boolean {
  if (state.status === "gap" || state.status === "contradicted") return true;
  return state.status === "claimed" && (state.answerRisk ?? 0) >= BAD_ANSWER;
}

const BAD_ANSWER = 0.5;

function closes(context: ReportContext, control: Control): readonly string[] {
  const asked = context.facts.result.inference.evidenceRequests.filter((one) => one.controlId === control.id);
  return [...new Set([control.good, ...asked.map((one) => one.ask)])];
}

const severityOrder: Readonly<Record<Severity, number>> = { critical: 0, high: 1, medium: 2, low: 3, info: 4 };

function rank(state: ControlState): number {
  return severityOrder[state.severity] * 2 + (state.status === "contradicted" ? 0 : 1);
}

const voiceOrder = { "technical-standard": 0, "law-in-force": 1, framework: 2, "proposed-rule": 3 } as const;

function inVoiceOrder(citations: readonly Citation[]): readonly Citation[] {
  return citations.toSorted((left, right) => voiceOrder[left.voice] - voiceOrder[right.voice]);
}
