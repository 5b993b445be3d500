import type { Assessment, AnswerReviewNote } from "@/core/assessment/assessment";
import type { ReviewState } from "@/core/assessment/review";
import { controlById } from "@/core/controls/catalogue";
import type { EvidenceGrade } from "@/core/evidence/grade";
import type { Proof } from "@/core/evidence/observation";
import type { Contradiction, ControlStatus } from "@/core/inference/outcome";
import type { Answer } from "@/core/questionnaire/answer";
import { inconsistencies, type Inconsistency } from "@/core/questionnaire/consistency";
import { askOf } from "@/core/questionnaire/follow-up";
import { pointsOf, type ControlPoints, type Mark } from "@/core/questionnaire/points";
import type { Question } from "@/core/questionnaire/questionnaire";
import { answerTo, visibleQuestions } from "@/core/questionnaire/visible";
import { vaguePhrase } from "@/core/questionnaire/wording";
import type { Result } from "@/core/scoring/result";
import { residualShare } from "@/core/scoring/weights";

/** One item that the respondent attached to a question. */
export interface AttachedEvidence {
  readonly id: string;
  readonly questionId: string | null;
  readonly title: string;
  readonly grade: EvidenceGrade;
  readonly collectedAt: string;
  readonly collectedBy: string;
  readonly withdrawn: boolean;
  /** What it shows, in a few words. */
  readonly shows: string;
  /** The lines that say so. */
  readonly proofs: readonly Proof[];
}

/** What an answer does to one control, and where the control stands with all that is known. */
export interface ControlEffect {
  readonly controlId: string;
  readonly title: string;
  /** The worst points of the answer for this control, 0 good … 4 worst. */
  readonly points: number;
  readonly mark: Mark;
  /** How much of the control's weight the answer alone may earn, 0 … 60 %. */
  readonly earns: number;
  /** With evidence and the other answers; null when the result does not know it. */
  readonly status: ControlStatus | null;
}

/** One question as the reviewer reads it. */
export interface ReviewItem {
  readonly question: Question;
  readonly sectionTitle: string;
  /** 1-based, over the questions that the answers show. */
  readonly position: number;
  readonly answer: Answer | null;
  readonly mark: Mark;
  /** The phrase of a free text that says nothing about delivery. */
  readonly vaguePhrase: string | null;
  readonly effects: readonly ControlEffect[];
  readonly inconsistencies: readonly Inconsistency[];
  readonly contradictions: readonly Contradiction[];
  readonly evidence: readonly AttachedEvidence[];
  /** What to ask again: after a vague or unknown answer, or one that evidence contradicts. */
  readonly ask: string | null;
  readonly note: AnswerReviewNote | null;
}

export interface ReviewTally {
  readonly total: number;
  readonly open: number;
  readonly byState: Readonly<Record<ReviewState, number>>;
}

export interface ReviewSheet {
  readonly items: readonly ReviewItem[];
  readonly tally: ReviewTally;
  /** The notes of all answers that need clarification, put together as a message that can be edited. */
  readonly clarifications: string;
}

export interface ReviewFacts {
  readonly assessment: Pick<Assessment, "questionnaire" | "answers" | "reviews">;
  /** The vendor's result, when there is one. */
  readonly result: Result | null;
  readonly evidence: readonly AttachedEvidence[];
  /** ISO date-time of this reading: core has no clock. */
  readonly asOf: string;
}

/** Everything that a reviewer needs beside each answer, in the order of the questions. Empty before anything was sent in. */
export function reviewSheet(facts: ReviewFacts): ReviewSheet {
  const { questionnaire, answers } = facts.assessment;
  if (questionnaire === null) return sheetOf([]);
  const found = inconsistencies(questionnaire, answers);
  const sections = new Map(questionnaire.sections.map((section) => [section.id, section.title]));
  return sheetOf(
    visibleQuestions(questionnaire, answers).map((question, index) =>
      itemOf(facts, { question, sectionTitle: sections.get(question.section) ?? "", position: index + 1, found }),
    ),
  );
}

interface Place {
  readonly question: Question;
  readonly sectionTitle: string;
  readonly position: number;
  readonly found: readonly Inconsistency[];
}

function itemOf(facts: ReviewFacts, { question, sectionTitle, position, found }: Place): ReviewItem {
  const { id } = question;
  const answer = answerTo(facts.assessment.answers, id);
  const points = answer === null ? null : pointsOf(question, answer, facts.asOf);
  const contradictions = contradictionsOf(facts.result, id);
  const mark = points?.mark ?? null;
  return {
    question,
    sectionTitle,
    position,
    answer,
    mark,
    vaguePhrase: vaguePhraseOf(answer),
    effects: effectsOf(points?.controls ?? [], facts.result),
    inconsistencies: found.filter((one) => one.questionIds.includes(id)),
    contradictions,
    evidence: facts.evidence.filter((one) => one.questionId === id),
    ask: isUnclear(mark) || hasOpen(contradictions) ? askOf(question) : null,
    note: facts.assessment.reviews.find((one) => one.questionId === id) ?? null,
  };
}

function vaguePhraseOf(answer: ReviewItem["answer"]): ReviewItem["vaguePhrase"] {
  return answer?.value?.type === "text" ? vaguePhrase(answer.value.text) : null;
}

function isUnclear(mark: ReviewItem["mark"]): boolean {
  return mark === "vague" || mark === "unknown";
}

function contradictionsOf(result: Result | null, questionId: string): readonly Contradiction[] {
  return (result?.inference.contradictions ?? []).filter((one) => one.claim.questionId === questionId);
}

function hasOpen(contradictions: readonly Contradiction[]): boolean {
  return contradictions.some((one) => one.resolution === null);
}

/** One line a control: of a matrix's many rows the worst counts, as in the score. */
function effectsOf(controls: readonly ControlPoints[], result: Result | null): readonly ControlEffect[] {
  const worst = new Map<string, ControlPoints>();
  for (const one of controls) {
    const known = worst.get(one.controlId);
    if (known === undefined || one.points > known.points) worst.set(one.controlId, one);
  }
  return [...worst.values()].map(({ controlId, points, mark }) => ({
    controlId,
    title: controlById(controlId)?.title ?? controlId,
    points,
    mark,
    earns: Math.round((1 - residualShare.answerBase - residualShare.answerSlope * (points / 4)) * 100),
    status: result?.inference.controls.find((control) => control.controlId === controlId)?.status ?? null,
  }));
}

function sheetOf(items: readonly ReviewItem[]): ReviewSheet {
  const count = (state: ReviewState): number => items.filter((item) => item.note?.state === state).length;
  const byState = { accepted: count("accepted"), flagged: count("flagged"), "needs-clarification": count("needs-clarification") };
  const open = items.filter((item) => item.note === null).length;
  return { items, tally: { total: items.length, open, byState }, clarifications: clarificationText(items) };
}

function clarificationText(items: readonly ReviewItem[]): string {
  const asked = items.filter((item) => item.note?.state === "needs-clarification");
  if (asked.length === 0) return "";
  const parts = asked.map((item) => `${item.question.title}\n${item.note?.note ?? ""}`);
  return ["Thank you for your answers. Please look at these once more:", ...parts].join("\n\n");
}
