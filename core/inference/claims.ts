import { quotedAnswer } from "@/core/inference/quoted-answer";
import type { Claim, SlotClaim } from "@/core/inference/claim";
import { slotClaimsOfCell, slotClaimsOfChoice } from "@/core/inference/rules/slot-claims";
import type { Answer, Answers } from "@/core/questionnaire/answer";
import type { ControlPoints } from "@/core/questionnaire/points";
import { pointsOf } from "@/core/questionnaire/points";
import type { Question, Questionnaire } from "@/core/questionnaire/questionnaire";
import { answerTo, visibleQuestions } from "@/core/questionnaire/visible";

/** Points of the worst choice. */
const MOST_POINTS = 4;

/** Everything the vendor claims, in the order of the questionnaire. Only questions that these answers show count. */
export function claimsOf(questionnaire: Questionnaire | null, answers: Answers, asOf: string): readonly Claim[] {
  if (questionnaire === null) return [];
  return visibleQuestions(questionnaire, answers).flatMap((question) => {
    const answer = answerTo(answers, question.id);
    return answer === null ? [] : claimsOfAnswer(question, answer, asOf);
  });
}

/** Shown questions that were answered "not applicable" with a reason. */
export function notApplicable(questionnaire: Questionnaire | null, answers: Answers): readonly Question[] {
  if (questionnaire === null) return [];
  return visibleQuestions(questionnaire, answers).filter((question) => {
    const answer = answerTo(answers, question.id);
    return answer?.status === "not-applicable" && answer.notApplicableReason.trim() !== "";
  });
}

/** One claim for each row and each number of points: the smallest pieces that evidence can disprove apart. */
function claimsOfAnswer(question: Question, answer: Answer, asOf: string): readonly Claim[] {
  const pieces = new Map<string, ControlPoints[]>();
  for (const one of pointsOf(question, answer, asOf).controls) {
    const key = `${one.rowId ?? ""}|${String(one.points)}|${String(one.mark)}`;
    pieces.set(key, [...(pieces.get(key) ?? []), one]);
  }
  return [...pieces.values()].flatMap((piece) => {
    const [first] = piece;
    return first === undefined ? [] : [claimOf(question, answer, { first, controlIds: piece.map((one) => one.controlId) })];
  });
}

interface Piece {
  readonly first: ControlPoints;
  readonly controlIds: readonly string[];
}

function claimOf(question: Question, answer: Answer, piece: Piece): Claim {
  const { rowId, mark, points } = piece.first;
  return {
    questionId: question.id,
    rowId,
    mark: mark ?? "specific",
    controlIds: piece.controlIds,
    risk: Math.min(1, Math.max(0, points / MOST_POINTS)),
    slots: slotClaims(question, answer, rowId),
    text: quotedAnswer(question, answer, rowId),
  };
}

function slotClaims(question: Question, answer: Answer, rowId: string | null): readonly SlotClaim[] {
  const { value } = answer;
  if (value?.type === "single") return slotClaimsOfChoice(question.id, value.choice);
  if (value?.type !== "matrix" || rowId === null) return [];
  return slotClaimsOfCell(rowId, value.cells[rowId] ?? "unknown");
}
