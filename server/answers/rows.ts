import "server-only";
import type { Prisma } from "@/prisma/generated/sqlite/client";
import type { Answer, Answers } from "@/core/questionnaire/answer";
import { parseAnswerValue } from "@/core/questionnaire/stored-answer";

export const answerSelect = {
  questionId: true,
  status: true,
  value: true,
  comment: true,
  notApplicableReason: true,
  revision: true,
  answeredBy: true,
  updatedAt: true,
} satisfies Prisma.AnswerSelect;

type AnswerRow = Prisma.AnswerGetPayload<{ select: typeof answerSelect }>;

export function toAnswer(row: Pick<AnswerRow, "questionId" | "status" | "value" | "comment" | "notApplicableReason">): Answer {
  const value = parseAnswerValue(row.value);
  return {
    questionId: row.questionId,
    status: toStatus(row.status, value !== null),
    value,
    comment: row.comment,
    notApplicableReason: row.notApplicableReason,
  };
}

export function toAnswers(rows: readonly AnswerRow[]): Answers {
  return Object.fromEntries(rows.map((row) => [row.questionId, toAnswer(row)]));
}

/** An answer whose value cannot be read counts as "don't know": unknown is never a pass. */
function toStatus(text: string, hasValue: boolean): Answer["status"] {
  if (text === "not-applicable") return "not-applicable";
  return text === "answered" && hasValue ? "answered" : "dont-know";
}

export const revisionSelect = {
  status: true,
  value: true,
  comment: true,
  notApplicableReason: true,
  answer: { select: { questionId: true } },
} satisfies Prisma.AnswerRevisionSelect;

/** Revisions in rising order: the last of each question stands. */
export function toSentAnswers(rows: readonly Prisma.AnswerRevisionGetPayload<{ select: typeof revisionSelect }>[]): Answers {
  return Object.fromEntries(rows.map(({ answer, ...row }) => [answer.questionId, toAnswer({ ...row, questionId: answer.questionId })]));
}
