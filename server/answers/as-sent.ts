import "server-only";
import type { Answers } from "@/core/questionnaire/answer";
import type { Tx } from "@/server/db/client";
import { answerSelect, revisionSelect, toAnswers, toSentAnswers } from "./rows";

/** The assessment whose answers are asked for. */
export interface SentAssessmentRow {
  readonly organisationId: string;
  readonly id: string;
  readonly state: string;
  readonly submittedAt: Date | null;
}

/**
 * The answers as the respondent last sent them. While he works on changes that were asked for, these are the revisions of the
 * last sending: what he is still writing is his own.
 */
export async function answersAsSent(tx: Tx, assessment: SentAssessmentRow): Promise<Answers> {
  const { organisationId, id: assessmentId } = assessment;
  if (assessment.state !== "changes-requested" || assessment.submittedAt === null) {
    const rows = await tx.answer.findMany({
      where: { organisationId, assessmentId },
      orderBy: { questionId: "asc" },
      select: answerSelect,
    });
    return toAnswers(rows);
  }
  const revisions = await tx.answerRevision.findMany({
    where: { organisationId, answer: { assessmentId }, createdAt: { lte: assessment.submittedAt } },
    orderBy: { revision: "asc" },
    select: revisionSelect,
  });
  return toSentAnswers(revisions);
}
