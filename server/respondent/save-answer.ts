import "server-only";
import { acceptsAnswers } from "@/core/assessment/state";
import { AppError } from "@/core/errors/app-error";
import type { Answer } from "@/core/questionnaire/answer";
import { checkAnswer, type RawAnswer } from "@/core/questionnaire/check-answer";
import { missingParts } from "@/core/questionnaire/completeness";
import type { FieldError } from "@/core/questionnaire/field-error";
import type { Question } from "@/core/questionnaire/questionnaire";
import { answerTo, visibleQuestions } from "@/core/questionnaire/visible";
import { canonicalJson } from "@/core/scoring/canonical-json";
import { moveAssessment } from "@/server/assessments/move";
import { appendAudit } from "@/server/audit/append";
import type { Tx } from "@/server/db/client";
import { transaction } from "@/server/db/transaction";
import { consume } from "@/server/rate-limit/consume";
import { auditSubject } from "./audit-subject";
import { isLocked } from "./queries";
import type { Respondent } from "./respondent";
import { readAssessment, type RespondentAssessment } from "./rows";

export interface AnswerToSave {
  readonly questionId: string;
  /** As it came from the form. Which files a file question has is known here, not there. */
  readonly raw: RawAnswer;
  /** The revision that the form was filled with; 0 for a question without an answer. */
  readonly expectedRevision: number;
}

export type SavedAnswer =
  /** `missing`: what the question still needs, e.g. lines of a table. */
  | { readonly ok: true; readonly revision: number; readonly savedAt: string; readonly missing: readonly FieldError[] }
  | { readonly ok: false; readonly errors: readonly FieldError[] };

/**
 * Saves one answer; every version is kept. The first one starts the assessment. Saving what is saved already changes nothing,
 * so that a retry is harmless; saving over a version that the form did not start from is refused, with both kept.
 * @throws AppError `not-found` also for a question that is not shown · `invalid-state` once it was sent · `conflict` ·
 * `rate-limited`
 */
export async function saveAnswer(respondent: Respondent, given: AnswerToSave): Promise<SavedAnswer> {
  await consume("answers by assessment", respondent.assessmentId, SAVES);
  return transaction(async (tx) => {
    const assessment = await readAssessment(tx, respondent);
    const question = requireOpenQuestion(assessment, given.questionId);
    const checked = checkAnswer(question, { ...given.raw, value: ownFilesOnly(assessment, question, given.raw.value) });
    if (!checked.ok) return checked;
    const written = await writeAnswer(tx, respondent, { assessment, answer: checked.answer, expectedRevision: given.expectedRevision });
    await startAssessment(tx, respondent, assessment);
    const answers = { ...assessment.answers, [question.id]: checked.answer };
    return { ok: true, ...written, missing: missingParts(question, answers) };
  });
}

/** Every version is kept, so their number needs an end: several people who type without a pause stay below it. */
const SAVES = { limit: 1200, seconds: 600 } as const;

/** The question, when it is shown and may still be answered. @throws AppError `not-found`, `invalid-state` */
export function requireOpenQuestion(assessment: RespondentAssessment, questionId: string): Question {
  const question = visibleQuestions(assessment.questionnaire, assessment.answers).find(({ id }) => id === questionId);
  if (question === undefined) throw new AppError("not-found", `question ${questionId.slice(0, 40)} is not shown`);
  if (!acceptsAnswers(assessment.state)) {
    throw new AppError(
      "invalid-state",
      `answer in state ${assessment.state}`,
      "The answers have been sent, so they cannot be changed any more.",
    );
  }
  if (isLocked(assessment, questionId)) {
    throw new AppError("invalid-state", `question ${questionId} was accepted`, "This answer was accepted and cannot be changed any more.");
  }
  return question;
}

/** The first word of the respondent starts the assessment. */
export async function startAssessment(tx: Tx, respondent: Respondent, assessment: RespondentAssessment): Promise<void> {
  if (assessment.state !== "sent") return;
  await moveAssessment(tx, assessment, "start");
  await appendAudit(tx, auditSubject(respondent), {
    action: "assessment.started",
    objectType: "assessment",
    objectId: assessment.id,
    vendorId: assessment.vendorId,
    summary: `began to answer ${assessment.reference}`,
  });
}

/** Ids of files come from our rows: what the form says about foreign or unknown ones is dropped. */
function ownFilesOnly(assessment: RespondentAssessment, question: Question, raw: unknown): unknown {
  const idsOf = (questionId: string) => assessment.items.filter((item) => item.questionId === questionId).map((item) => item.id);
  if (question.body.type === "file") return idsOf(question.id);
  if (question.body.type !== "per-file" || typeof raw !== "object" || raw === null) return raw;
  const own = new Set(idsOf(question.body.of));
  return Object.fromEntries(Object.entries(raw).filter(([id, choice]) => own.has(id) && choice !== ""));
}

interface ToWrite {
  readonly assessment: RespondentAssessment;
  readonly answer: Answer;
  readonly expectedRevision: number;
}

async function writeAnswer(tx: Tx, respondent: Respondent, { assessment, answer, expectedRevision }: ToWrite) {
  const { organisationId, id: assessmentId } = assessment;
  const saved = assessment.saved.get(answer.questionId);
  if (saved !== undefined && canonicalJson(answerTo(assessment.answers, answer.questionId)) === canonicalJson(answer)) {
    return { revision: saved.revision, savedAt: saved.savedAt };
  }
  const current = saved?.revision ?? 0;
  if (current !== expectedRevision) {
    throw new AppError("conflict", `answer ${answer.questionId} is at ${current}, not ${expectedRevision}`, CONFLICT);
  }
  const now = new Date();
  const columns = { ...columnsOf(answer), answeredBy: respondent.name, revision: current + 1 };
  const { id: answerId } = await tx.answer.upsert({
    where: { organisationId_assessmentId_questionId: { organisationId, assessmentId, questionId: answer.questionId } },
    create: { organisationId, assessmentId, questionId: answer.questionId, ...columns, updatedAt: now },
    update: { ...columns, updatedAt: now },
    select: { id: true },
  });
  await tx.answerRevision.create({ data: { organisationId, answerId, ...columns, createdAt: now }, select: { id: true } });
  return { revision: columns.revision, savedAt: now.toISOString() };
}

const CONFLICT = "This answer was changed somewhere else while you were typing. Nothing was overwritten.";

const columnsOf = (answer: Answer) => ({
  status: answer.status,
  value: answer.value === null ? "" : canonicalJson(answer.value),
  comment: answer.comment,
  notApplicableReason: answer.notApplicableReason,
});
