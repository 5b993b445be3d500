import type { Claim } from "@/core/inference/claim";
import { slotClaimsOfCell, slotClaimsOfChoice } from "@/core/inference/rules/slot-claims";
import type { Answer, Answers } from "@/core/questionnaire/answer";
import type { Choice, MatrixRow, Question, Questionnaire } from "@/core/questionnaire/questionnaire";

/** Points of the worst choice. */
const MOST_POINTS = 4;

/** Everything the vendor claims, in the order of the questionnaire. Only questions that are shown under these answers count. */
export function claimsOf(questionnaire: Questionnaire | null, answers: Answers): readonly Claim[] {
  if (questionnaire === null) return [];
  return questionnaire.questions.flatMap((question) => {
    const answer = answers[question.id];
    return answer === undefined ? [] : claimsOfAnswer(question, answer);
  });
}

/** Questions that were answered "not applicable" with a reason. */
export function notApplicable(questionnaire: Questionnaire | null, answers: Answers): readonly Question[] {
  return (questionnaire?.questions ?? []).filter((question) => {
    const answer = answers[question.id];
    return answer?.status === "not-applicable" && answer.notApplicableReason.trim() !== "";
  });
}

function claimsOfAnswer(question: Question, answer: Answer): readonly Claim[] {
  if (answer.status === "dont-know") return dontKnow(question);
  if (answer.status === "not-applicable" || answer.value === null) return [];
  const { body } = question;
  const { value } = answer;
  if (body.type === "single" && value.type === "single") return single(question, body.choices, value.choice);
  if (body.type === "multi" && value.type === "multi") {
    return body.pointsFor === "missing" ? ticked(question, body.choices, value.choices) : chosen(question, body.choices, value.choices);
  }
  if (body.type === "matrix" && value.type === "matrix") return body.rows.flatMap((row) => cell(question, row, value.cells[row.id]));
  return [];
}

function dontKnow(question: Question): readonly Claim[] {
  if (question.body.type === "matrix") {
    return question.body.rows.flatMap((row) => cell(question, row, "unknown"));
  }
  const points = question.dontKnowPoints ?? unknownChoice(question)?.points;
  return points === undefined ? [] : [claim(question, { mark: "unknown", points, answered: "I do not know" })];
}

function unknownChoice(question: Question): Choice | undefined {
  return "choices" in question.body ? question.body.choices.find((choice) => choice.mark === "unknown") : undefined;
}

function single(question: Question, choices: readonly Choice[], id: string): readonly Claim[] {
  const choice = choices.find((one) => one.id === id);
  if (choice === undefined) return [];
  const base = claim(question, { mark: choice.mark ?? "specific", points: choice.points, answered: choice.label });
  return [{ ...base, controlIds: choice.controls ?? question.controls, slots: slotClaimsOfChoice(question.id, id) }];
}

/** Several choices make one claim: the worst of them. */
function chosen(question: Question, choices: readonly Choice[], ids: readonly string[]): readonly Claim[] {
  const picked = choices.filter((choice) => ids.includes(choice.id));
  if (picked.length === 0) return [];
  const points = picked.map((choice) => choice.points).reduce((worst, one) => Math.max(worst, one));
  const mark = picked.some((choice) => choice.mark === "unknown") ? "unknown" : picked.some((choice) => choice.mark === "vague") ? "vague" : "specific";
  return [claim(question, { mark, points, answered: picked.map((choice) => choice.label).join("; ") })];
}

/** A list of checks: what is not ticked is not done and earns its points, each for its own controls. */
function ticked(question: Question, choices: readonly Choice[], ids: readonly string[]): readonly Claim[] {
  const unknown = choices.find((choice) => choice.mark === "unknown" && ids.includes(choice.id));
  if (unknown !== undefined) return [claim(question, { mark: "unknown", points: unknown.points, answered: unknown.label })];
  return choices
    .filter((choice) => choice.mark !== "unknown")
    .map((choice) => {
      const done = ids.includes(choice.id);
      const base = claim(question, { mark: "specific", points: done ? 0 : choice.points, answered: `${choice.label}: ${done ? "yes" : "no"}` });
      return { ...base, controlIds: choice.controls ?? question.controls };
    });
}

function cell(question: Question, row: MatrixRow, column: string | undefined): readonly Claim[] {
  const points = column === undefined ? undefined : row.points[column];
  if (column === undefined || points === undefined) return [];
  const label = question.body.type === "matrix" ? question.body.columns.find((one) => one.id === column)?.label : undefined;
  const base = claim(question, { mark: column === "unknown" ? "unknown" : "specific", points, answered: `${row.label}: ${label ?? column}` });
  return [{ ...base, rowId: row.id, controlIds: row.controls, slots: slotClaimsOfCell(row.id, column) }];
}

interface Reading {
  readonly mark: Claim["mark"];
  readonly points: number;
  readonly answered: string;
}

function claim(question: Question, reading: Reading): Claim {
  return {
    questionId: question.id,
    rowId: null,
    mark: reading.mark,
    controlIds: question.controls,
    risk: Math.min(1, Math.max(0, reading.points / MOST_POINTS)),
    slots: [],
    text: `${question.id}, “${question.title}” — “${reading.answered}”`,
  };
}
