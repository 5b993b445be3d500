import "server-only";
import type { Prisma } from "@/prisma/generated/sqlite/client";
import type { Assessment, AssessmentLine, LinkLine } from "@/core/assessment/assessment";
import { isDecision } from "@/core/assessment/decision";
import { isReviewState } from "@/core/assessment/review";
import type { Answers } from "@/core/questionnaire/answer";
import { isAssessmentState, type AssessmentState } from "@/core/assessment/state";
import { parseQuestionnaire } from "./frozen-questionnaire";

export const assessmentLineSelect = {
  id: true,
  vendorId: true,
  reference: true,
  title: true,
  state: true,
  dueOn: true,
  contactName: true,
  contactEmail: true,
  sentAt: true,
  submittedAt: true,
  decidedAt: true,
  decision: true,
  createdAt: true,
  vendor: { select: { name: true } },
} satisfies Prisma.AssessmentSelect;

export function toAssessmentLine(row: Prisma.AssessmentGetPayload<{ select: typeof assessmentLineSelect }>): AssessmentLine {
  return {
    id: row.id,
    vendorId: row.vendorId,
    vendorName: row.vendor.name,
    reference: row.reference,
    title: row.title,
    state: toState(row.state),
    dueOn: row.dueOn,
    contactName: row.contactName,
    contactEmail: row.contactEmail,
    sentAt: row.sentAt?.toISOString() ?? null,
    submittedAt: row.submittedAt?.toISOString() ?? null,
    decidedAt: row.decidedAt?.toISOString() ?? null,
    decision: row.decision !== null && isDecision(row.decision) ? row.decision : null,
    createdAt: row.createdAt.toISOString(),
  };
}

export const assessmentSelect = {
  ...assessmentLineSelect,
  message: true,
  decisionReason: true,
  version: true,
  frozenQuestionnaire: true,
  organisationId: true,
  reviews: { select: { questionId: true, state: true, note: true } },
  links: {
    select: { id: true, email: true, expiresAt: true, revokedAt: true, firstOpenedAt: true, lastOpenedAt: true, createdAt: true },
    orderBy: { createdAt: "desc" },
    take: 50,
  },
  attestations: {
    select: { name: true, role: true, statement: true, answersSha256: true, createdAt: true },
    orderBy: { createdAt: "desc" },
    take: 20,
  },
} satisfies Prisma.AssessmentSelect;

type Row = Prisma.AssessmentGetPayload<{ select: typeof assessmentSelect }>;

export function toAssessment(row: Row, answers: Answers, now: Date): Assessment {
  const line = toAssessmentLine(row);
  return {
    ...line,
    message: row.message,
    decisionReason: row.decisionReason,
    version: row.version,
    questionnaire: parseQuestionnaire(row.frozenQuestionnaire),
    answers: wasSentIn(line.state) ? answers : {},
    reviews: row.reviews.flatMap(({ questionId, state, note }) => (isReviewState(state) ? [{ questionId, state, note }] : [])),
    links: row.links.map((link) => toLink(link, now)),
    attestations: row.attestations.map((attestation) => ({ ...attestation, createdAt: attestation.createdAt.toISOString() })),
  };
}

export const toState = (text: string): AssessmentState => (isAssessmentState(text) ? text : "draft");

/** States in which the respondent has handed his answers over at least once. */
const wasSentIn = (state: AssessmentState): boolean => !["draft", "sent", "in-progress"].includes(state);

function toLink(link: Row["links"][number], now: Date): LinkLine {
  return {
    id: link.id,
    email: link.email,
    state: linkState(link, now),
    expiresAt: link.expiresAt.toISOString(),
    firstOpenedAt: link.firstOpenedAt?.toISOString() ?? null,
    lastOpenedAt: link.lastOpenedAt?.toISOString() ?? null,
    createdAt: link.createdAt.toISOString(),
  };
}

function linkState(link: { readonly revokedAt: Date | null; readonly expiresAt: Date }, now: Date): LinkLine["state"] {
  if (link.revokedAt !== null) return "revoked";
  return link.expiresAt <= now ? "expired" : "open";
}
