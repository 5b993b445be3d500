import { controlById } from "@/core/controls/catalogue";
import type { ControlGroup } from "@/core/controls/control";
import type { ControlState } from "@/core/inference/outcome";
import type { Question } from "@/core/questionnaire/questionnaire";
import { answerText } from "./answer-text";
import type { ReportContext } from "./context";
import { distinctObservations } from "./observations";
import type { ReportControl, ReportGroup } from "./report";
import { groupWords, statusWords } from "./words";

/** Section 6: every control of the catalogue with its answer, evidence, observation, contradiction and share of the score. */
export function resultsSection(context: ReportContext): readonly ReportGroup[] {
  const states = context.facts.result.inference.controls;
  const groups = [...new Set(states.map((state) => groupOf(state)))];
  return groups.map((group) => ({
    id: group,
    title: groupWords[group],
    controls: states.filter((state) => groupOf(state) === group).map((state) => controlResult(context, state)),
  }));
}

function controlResult(context: ReportContext, state: ControlState): ReportControl {
  const part = context.facts.result.parts.find((one) => one.controlId === state.controlId);
  const observations = distinctObservations(context, state.traces);
  const contradictions = context.facts.result.inference.contradictions.filter((one) => one.controlId === state.controlId);
  return {
    id: state.controlId,
    title: controlById(state.controlId)?.title ?? state.controlId,
    severity: state.severity,
    status: state.status,
    statusWords: statusWords[state.status],
    weight: part?.weight ?? null,
    residual: part?.residual ?? null,
    confidence: state.confidence,
    answers: answersFor(context, state.controlId),
    observations,
    contradictionRefs: contradictions.flatMap((one) => context.contradictionRef(one.key) ?? []),
    evidenceRefs: [...new Set(observations.flatMap((one) => one.evidenceRef ?? []))].toSorted(),
  };
}

function answersFor(context: ReportContext, controlId: string): ReportControl["answers"] {
  const { questionnaire, answers } = context.facts.input;
  return (questionnaire?.questions ?? [])
    .filter((question) => speaksTo(question, controlId) && answers[question.id] !== undefined)
    .map((question) => ({
      questionId: question.id,
      question: question.title,
      answer: answerText(question, answers[question.id], matrixControl(question, controlId)),
      comment: answers[question.id]?.comment ?? "",
    }));
}

function speaksTo(question: Question, controlId: string): boolean {
  if (question.controls.includes(controlId) || matrixControl(question, controlId) !== null) return true;
  return "choices" in question.body && question.body.choices.some((choice) => choice.controls?.includes(controlId) === true);
}

/** The control by which a matrix is narrowed; null when none of its rows names it, so that nothing is hidden. */
function matrixControl(question: Question, controlId: string): string | null {
  const named = question.body.type === "matrix" && question.body.rows.some((row) => row.controls.includes(controlId));
  return named ? controlId : null;
}

/** Ids outside the catalogue come from results of another method version; they stay visible under the first group. */
function groupOf(state: ControlState): ControlGroup {
  return controlById(state.controlId)?.group ?? "contract";
}
