import "server-only";
import type { Prisma } from "@/prisma/generated/sqlite/client";
import type { AssessmentState } from "@/core/assessment/state";
import { AppError } from "@/core/errors/app-error";
import type { DroppedContent } from "@/core/evidence/kept-headers";
import type { Answers } from "@/core/questionnaire/answer";
import type { Questionnaire } from "@/core/questionnaire/questionnaire";
import type { AttachedItem, Receipt } from "@/core/respondent/request";
import type { SealedItem } from "@/core/respondent/sealed-document";
import { answerSelect, toAnswers } from "@/server/answers/rows";
import { parseQuestionnaire } from "@/server/assessments/frozen-questionnaire";
import { toState } from "@/server/assessments/rows";
import type { Tx } from "@/server/db/client";
import type { Respondent } from "./respondent";

/** An attached item with the question that it belongs to and what seals it. */
export interface OwnItem extends AttachedItem, SealedItem {}

export interface SavedMark {
  readonly revision: number;
  readonly savedAt: string;
  readonly savedBy: string;
}

/** The assessment behind a respondent's link, as the server sees it: with conditions and points. */
export interface RespondentAssessment {
  readonly id: string;
  readonly organisationId: string;
  readonly vendorId: string;
  readonly vendorName: string;
  readonly createdById: string;
  readonly reference: string;
  readonly state: AssessmentState;
  readonly title: string;
  readonly message: string;
  readonly dueOn: string | null;
  readonly questionnaire: Questionnaire;
  readonly answers: Answers;
  readonly saved: ReadonlyMap<string, SavedMark>;
  /** Review by question id; only what concerns the respondent is shown to him. */
  readonly reviews: ReadonlyMap<string, { readonly state: string; readonly note: string }>;
  readonly items: readonly OwnItem[];
  readonly receipt: Receipt | null;
}

/** Reads what a respondent's link leads to. @throws AppError `not-found` */
export async function readAssessment(tx: Tx, respondent: Respondent): Promise<RespondentAssessment> {
  const { organisationId, assessmentId: id } = respondent;
  const row = await tx.assessment.findFirst({ where: { organisationId, id }, select });
  const questionnaire = row === null ? null : parseQuestionnaire(row.frozenQuestionnaire);
  if (row === null || questionnaire === null) throw new AppError("not-found", `assessment ${id} of link ${respondent.linkId}`);
  const { vendor, answers, reviews, evidence, attestations, submittedAt, ...line } = row;
  return {
    ...line,
    organisationId,
    vendorName: vendor.name,
    state: toState(row.state),
    questionnaire,
    answers: toAnswers(answers),
    saved: new Map(answers.map((answer) => [answer.questionId, toMark(answer)])),
    reviews: new Map(reviews.map((review) => [review.questionId, review])),
    items: evidence.map((item) => toItem(item, submittedAt)),
    receipt: toReceipt(attestations[0]),
  };
}

const select = {
  id: true,
  vendorId: true,
  createdById: true,
  reference: true,
  state: true,
  title: true,
  message: true,
  dueOn: true,
  frozenQuestionnaire: true,
  submittedAt: true,
  vendor: { select: { name: true } },
  answers: { select: answerSelect },
  reviews: { select: { questionId: true, state: true, note: true } },
  // What a member added to the assessment is his own.
  evidence: {
    where: { collectedById: null, questionId: { not: null } },
    orderBy: { id: "asc" },
    select: { id: true, questionId: true, kind: true, title: true, size: true, sha256: true, dropped: true, createdAt: true },
  },
  attestations: {
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: 1,
    select: { name: true, role: true, createdAt: true, answersSha256: true },
  },
} satisfies Prisma.AssessmentSelect;

type Row = Prisma.AssessmentGetPayload<{ select: typeof select }>;

const toMark = (row: Row["answers"][number]): SavedMark => ({
  revision: row.revision,
  savedAt: row.updatedAt.toISOString(),
  savedBy: row.answeredBy,
});

function toItem(row: Row["evidence"][number], submittedAt: Date | null): OwnItem {
  // Written by this server alone, from the type that it is read as.
  const dropped = JSON.parse(row.dropped) as DroppedContent;
  return {
    id: row.id,
    questionId: row.questionId ?? "",
    name: row.title,
    size: row.size,
    sha256: row.sha256,
    kind: kinds.find((kind) => kind === row.kind) ?? "document",
    droppedCharacters: dropped.bodyCharacters,
    droppedFields: dropped.fields.map((field) => field.name),
    sent: submittedAt !== null && row.createdAt <= submittedAt,
  };
}

const kinds = ["message", "headers", "provider-setting", "document"] as const;

const toReceipt = (row: Row["attestations"][number] | undefined): Receipt | null =>
  row === undefined ? null : { name: row.name, role: row.role, at: row.createdAt.toISOString(), answersSha256: row.answersSha256 };
