import { dateOf, daysBetween } from "@/core/calendar/iso-date";
import type { Answer, Answers, AnswerValue } from "@/core/questionnaire/answer";
import type { Choice, Question, QuestionBody, Questionnaire } from "@/core/questionnaire/questionnaire";
import { answerTo, visibleQuestions } from "@/core/questionnaire/visible";
import { judgeText } from "@/core/questionnaire/wording";

export type Mark = "specific" | "vague" | "unknown" | null;

/** What one answer says about one control. */
export interface ControlPoints {
  readonly controlId: string;
  /** 0 good … 4 worst. */
  readonly points: number;
  readonly mark: Mark;
  /** Row of a matrix, null elsewhere. */
  readonly rowId: string | null;
}

export interface AnswerPoints {
  readonly questionId: string;
  /** The worst points of the answer, null where it carries none (not applicable, or nothing to judge). */
  readonly points: number | null;
  readonly mark: Mark;
  readonly controls: readonly ControlPoints[];
}

/** The risk of one control by answers alone. */
export interface ControlRisk {
  readonly controlId: string;
  /** Worst points over 4, 0 … 1. */
  readonly risk: number;
  /** The mark of the worst answer: vague and unknown let the provider's default take over. */
  readonly mark: Mark;
  readonly questionIds: readonly string[];
}

/**
 * Points of one answer. `asOf` is the ISO date or date-time of the computation, for expiry dates (core has no clock).
 * A "don't know" takes the points of the choice that is marked so, else the question's own.
 */
export function pointsOf(question: Question, answer: Answer, asOf: string): AnswerPoints {
  const judged = judge(question, answer, asOf);
  const worst = worstOf(judged);
  return {
    questionId: question.id,
    points: worst?.points ?? null,
    mark: overallMark(question.body, judged, worst?.mark ?? null),
    controls: judged.flatMap(({ points, mark, rowId, controls }) =>
      (controls ?? question.controls).map((controlId) => ({ controlId, points, mark, rowId })),
    ),
  };
}

/** The worst points over 4 of every control that a shown answer speaks to, by control id. */
export function controlRisks(questionnaire: Questionnaire, answers: Answers, asOf: string): Readonly<Record<string, ControlRisk>> {
  const risks: Record<string, ControlRisk> = {};
  for (const question of visibleQuestions(questionnaire, answers)) {
    const answer = answerTo(answers, question.id);
    if (answer === null) continue;
    for (const one of pointsOf(question, answer, asOf).controls) {
      risks[one.controlId] = worse(risks[one.controlId] ?? null, one, question.id);
    }
  }
  return risks;
}

/** One judged part; `controls` null means those of the question. */
interface Judged {
  readonly points: number;
  readonly mark: Mark;
  readonly rowId: string | null;
  readonly controls: readonly string[] | null;
}

function judge(question: Question, answer: Answer, asOf: string): readonly Judged[] {
  if (answer.status === "not-applicable") return [];
  if (answer.status === "dont-know") return dontKnow(question);
  return answer.value === null ? [] : judgeValue(question.body, answer.value, asOf);
}

function judgeValue(body: QuestionBody, value: AnswerValue, asOf: string): readonly Judged[] {
  switch (body.type) {
    case "single":
      return value.type === "single" ? body.choices.filter((one) => one.id === value.choice).map(ofChoice) : [];
    case "multi":
      return value.type === "multi" ? judgeMulti(body, value.choices) : [];
    case "text":
      return value.type === "text" ? judgeWords(value.text) : [];
    case "dates":
      return value.type === "dates" ? judgeDates(value.dates, dateOf(asOf)) : [];
    case "file":
      return value.type === "file" ? [plain(value.evidenceIds.length === 0 ? 2 : 0)] : [];
    case "matrix":
      return value.type === "matrix" ? judgeMatrix(body, value.cells) : [];
    case "per-file":
    case "number":
      return [];
  }
}

function judgeMulti(body: Extract<QuestionBody, { type: "multi" }>, chosen: readonly string[]): readonly Judged[] {
  const ticked = body.choices.filter((choice) => chosen.includes(choice.id));
  const unknown = ticked.filter((choice) => choice.mark === "unknown");
  if (body.pointsFor !== "missing" || unknown.length > 0) return ticked.map(ofChoice);
  return body.choices
    .filter((choice) => choice.exclusive !== true)
    .map((choice) => ({
      ...ofChoice(choice),
      points: chosen.includes(choice.id) ? 0 : choice.points,
      mark: "specific",
    }));
}

function judgeMatrix(body: Extract<QuestionBody, { type: "matrix" }>, cells: Readonly<Record<string, string>>): readonly Judged[] {
  return body.rows.flatMap((row): readonly Judged[] => {
    const column = Object.hasOwn(cells, row.id) ? cells[row.id] : undefined;
    if (column === undefined || !Object.hasOwn(row.points, column)) return [];
    const mark: Mark = column === "unknown" ? "unknown" : "specific";
    return [{ points: row.points[column] ?? 0, mark, rowId: row.id, controls: row.controls }];
  });
}

function judgeWords(text: string): readonly Judged[] {
  const mark = judgeText(text);
  if (mark === null) return [];
  return [{ points: mark === "vague" ? 3 : 0, mark, rowId: null, controls: null }];
}

// More than 36 months since it began, with no end in sight, is unreviewed; past its end it is a gap.
function judgeDates(dates: Readonly<Record<string, string>>, today: string): readonly Judged[] {
  const expiry = Object.hasOwn(dates, "expiry") ? dates["expiry"] : undefined;
  const effective = Object.hasOwn(dates, "effective") ? dates["effective"] : undefined;
  if (expiry !== undefined) return [plain(expiry < today ? 4 : 0)];
  if (effective === undefined) return [];
  return [plain(daysBetween(effective, today) > 1096 ? 1 : 0)];
}

function dontKnow(question: Question): readonly Judged[] {
  const { body } = question;
  if (body.type === "matrix") {
    return body.rows.flatMap((row): readonly Judged[] => {
      const points = row.points["unknown"];
      return points === undefined ? [] : [{ points, mark: "unknown", rowId: row.id, controls: row.controls }];
    });
  }
  const choice = "choices" in body ? body.choices.find((one) => one.mark === "unknown") : undefined;
  const points = choice?.points ?? question.dontKnowPoints;
  return points === undefined ? [] : [{ points, mark: "unknown", rowId: null, controls: null }];
}

function ofChoice(choice: Choice): Judged {
  return { points: choice.points, mark: choice.mark, rowId: null, controls: choice.controls ?? null };
}

function plain(points: number): Judged {
  return { points, mark: null, rowId: null, controls: null };
}

function worstOf(judged: readonly Judged[]): Judged | null {
  return judged.reduce<Judged | null>((worst, one) => (worst === null || one.points > worst.points ? one : worst), null);
}

// A matrix is as unknown as its lines: with five or more it counts as not answered (standards §5).
function overallMark(body: QuestionBody, judged: readonly Judged[], worst: Mark): Mark {
  if (body.type !== "matrix") return worst;
  if (judged.length === 0) return null;
  return judged.filter((one) => one.mark === "unknown").length >= 5 ? "unknown" : "specific";
}

function worse(known: ControlRisk | null, one: ControlPoints, questionId: string): ControlRisk {
  const risk = one.points / 4;
  const questionIds = known === null ? [questionId] : [...new Set([...known.questionIds, questionId])];
  if (known !== null && known.risk >= risk) return { ...known, questionIds };
  return { controlId: one.controlId, risk, mark: one.mark, questionIds };
}
