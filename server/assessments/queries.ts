import "server-only";
import type { Assessment, AssessmentLine } from "@/core/assessment/assessment";
import type { AssessmentState } from "@/core/assessment/state";
import { AppError } from "@/core/errors/app-error";
import { answersAsSent } from "@/server/answers/as-sent";
import type { Actor } from "@/server/auth/actor";
import { db } from "@/server/db/client";
import { assessmentLineSelect, assessmentSelect, toAssessment, toAssessmentLine } from "./rows";

export const assessmentPageSize = 50;

export interface AssessmentFilter {
  /** Empty for every state. */
  readonly states: readonly AssessmentState[];
  readonly vendorId: string | null;
  /** Id of the last row of the page before. */
  readonly after: string | null;
}

export interface AssessmentPage {
  readonly rows: readonly AssessmentLine[];
  readonly after: string | null;
}

/** Assessments, newest first: ids are made in the order of time. */
export async function listAssessments(actor: Actor, filter: AssessmentFilter): Promise<AssessmentPage> {
  const rows = await db().assessment.findMany({
    where: {
      organisationId: actor.organisationId,
      ...(filter.states.length === 0 ? {} : { state: { in: [...filter.states] } }),
      ...(filter.vendorId === null ? {} : { vendorId: filter.vendorId }),
      ...(filter.after === null ? {} : { id: { lt: filter.after } }),
    },
    orderBy: { id: "desc" },
    take: assessmentPageSize + 1,
    select: assessmentLineSelect,
  });
  const page = rows.slice(0, assessmentPageSize).map(toAssessmentLine);
  return { rows: page, after: rows.length > assessmentPageSize ? (page.at(-1)?.id ?? null) : null };
}

/** @throws AppError `not-found` also for an assessment of another organisation */
export async function getAssessment(actor: Actor, assessmentId: string, now = new Date()): Promise<Assessment> {
  const row = await db().assessment.findFirst({
    where: { organisationId: actor.organisationId, id: assessmentId },
    select: assessmentSelect,
  });
  if (row === null) throw new AppError("not-found", `assessment ${assessmentId}`);
  return toAssessment(row, await answersAsSent(db(), row), now);
}
