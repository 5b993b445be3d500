import "server-only";
import { acceptsAnswers, isClosed } from "@/core/assessment/state";
import { AppError } from "@/core/errors/app-error";
import { isAnswered } from "@/core/questionnaire/completeness";
import { progressOf } from "@/core/questionnaire/progress";
import { publicQuestion } from "@/core/questionnaire/public-view";
import type { Question } from "@/core/questionnaire/questionnaire";
import { answerTo, visibleQuestions } from "@/core/questionnaire/visible";
import type { AttachedItem, RequestQuestion, RequestState, RespondentRequest } from "@/core/respondent/request";
import { sealedDocument } from "@/core/respondent/sealed-document";
import { db } from "@/server/db/client";
import type { Respondent } from "./respondent";
import { readAssessment, type OwnItem, type RespondentAssessment } from "./rows";

/** Everything that a respondent may see, and nothing else: no points, marks, conditions, controls, ids of other rows. */
export async function getRequest(respondent: Respondent): Promise<RespondentRequest> {
  const assessment = await readAssessment(db(), respondent);
  const { questionnaire, answers } = assessment;
  const progress = progressOf(questionnaire, answers);
  const shown = visibleQuestions(questionnaire, answers);
  return {
    reference: assessment.reference,
    state: requestState(assessment),
    ...(await names(assessment)),
    vendor: assessment.vendorName,
    respondent: respondent.name,
    title: assessment.title,
    message: assessment.message,
    dueOn: assessment.dueOn,
    sections: progress.sections
      .filter((section) => section.shown > 0)
      .map((section) => ({
        id: section.sectionId,
        title: section.title,
        status: section.status,
        answered: section.answered,
        questions: shown.filter((question) => question.section === section.sectionId).map((question) => toQuestion(assessment, question)),
      })),
    ...progress.total,
    complete: progress.complete,
    receipt: assessment.receipt,
  };
}

/** The sent answers as the text that was sealed. @throws AppError `invalid-state` before they were sent */
export async function getSealedCopy(respondent: Respondent): Promise<{ readonly name: string; readonly text: string }> {
  const assessment = await readAssessment(db(), respondent);
  if (acceptsAnswers(assessment.state))
    throw new AppError("invalid-state", "copy before submission", "The answers have not been sent yet.");
  const evidence = assessment.items;
  return { name: `${assessment.reference}-answers.json`, text: sealedDocument({ ...assessment, evidence }) };
}

/** Accepted answers stay as they are when the rest is given back for changes. */
export const isLocked = (assessment: RespondentAssessment, questionId: string): boolean =>
  assessment.state === "changes-requested" && assessment.reviews.get(questionId)?.state === "accepted";

function requestState({ state }: RespondentAssessment): RequestState {
  if (state === "changes-requested") return "returned";
  if (acceptsAnswers(state)) return "open";
  return isClosed(state) ? "closed" : "sent";
}

async function names({ organisationId, createdById }: RespondentAssessment): Promise<{ organisation: string; sender: string }> {
  const organisation = await db().organisation.findUniqueOrThrow({ where: { id: organisationId }, select: { name: true } });
  const where = { organisationId, id: createdById };
  const member = await db().member.findFirst({ where, select: { user: { select: { name: true } } } });
  return { organisation: organisation.name, sender: member?.user.name ?? "" };
}

function toQuestion(assessment: RespondentAssessment, question: Question): RequestQuestion {
  const { revision, savedAt, savedBy } = assessment.saved.get(question.id) ?? unsaved;
  return {
    question: publicQuestion(question),
    answer: answerTo(assessment.answers, question.id),
    ...{ revision, savedAt, savedBy },
    answered: isAnswered(question, assessment.answers),
    attached: itemsOf(assessment, question.id),
    files: question.body.type === "per-file" ? itemsOf(assessment, question.body.of) : [],
    locked: isLocked(assessment, question.id),
    clarification: clarificationOf(assessment, question.id),
  };
}

const unsaved = { revision: 0, savedAt: null, savedBy: "" };

/** Other notes of the review are the analyst's own. */
function clarificationOf(assessment: RespondentAssessment, questionId: string): string | null {
  const review = assessment.reviews.get(questionId);
  return assessment.state === "changes-requested" && review?.state === "needs-clarification" ? review.note : null;
}

const itemsOf = (assessment: RespondentAssessment, questionId: string): readonly AttachedItem[] =>
  assessment.items.filter((item) => item.questionId === questionId).map(toAttached);

const toAttached = ({ id, name, size, kind, droppedCharacters, droppedFields, sent }: OwnItem): AttachedItem => ({
  ...{ id, name, size, kind, droppedCharacters, droppedFields, sent },
});
