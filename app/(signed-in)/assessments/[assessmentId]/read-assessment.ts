import "server-only";
import { orNotFound } from "@/app/_lib/or-not-found";
import type { Assessment } from "@/core/assessment/assessment";
import { movesFrom, waitsForVendor } from "@/core/assessment/state";
import { reviewSheet } from "@/core/assessment/review-sheet";
import { can } from "@/core/organisation/role";
import { attachedEvidence } from "@/server/assessments/attached-evidence";
import { assessmentMessages, linkToCopy } from "@/server/assessments/delivery";
import { assessmentHistory, deciderName, resultAt } from "@/server/assessments/history";
import { getAssessment } from "@/server/assessments/queries";
import type { Actor } from "@/server/auth/actor";
import { listReports } from "@/server/reports/queries";
import { currentResult } from "@/server/results/queries";

/** All that the page of an assessment shows, and what this reader may do in this state. */
export async function readAssessment(actor: Actor, assessmentId: string, now: Date) {
  const assessment = await orNotFound(getAssessment(actor, assessmentId, now));
  const [messages, link, history, reports, result, by, evidence] = await Promise.all([
    assessmentMessages(actor, assessmentId),
    waitsForVendor(assessment.state) ? linkToCopy(actor, assessmentId, now) : null,
    assessmentHistory(actor, assessmentId),
    listReports(actor, { assessmentId }),
    decisiveResult(actor, assessment),
    deciderName(actor, assessmentId),
    attachedEvidence(actor, assessmentId),
  ]);
  const { decision, decisionReason: reason, decidedAt: at } = assessment;
  return {
    ...{ assessment, messages, link, reports: reports.rows, result },
    history: history.map((line) => ({ id: String(line.sequence), at: line.at, who: line.actorName, what: line.summary })),
    decided: at === null ? null : { decision, reason, by: by ?? "a former member", at },
    sheet: reviewSheet({ assessment, result, evidence, asOf: now.toISOString() }),
    may: allowed(actor, assessment),
  };
}

/** The result that was decided on; before a decision, the one of today. */
async function decisiveResult(actor: Actor, { vendorId, decidedAt }: Assessment) {
  const stored = decidedAt === null ? await currentResult(actor, vendorId) : await resultAt(actor, vendorId, new Date(decidedAt));
  return stored?.result ?? null;
}

function allowed(actor: Actor, { state }: Assessment) {
  const isWriter = can(actor.role, "assessment.write");
  const moves = movesFrom(state);
  return {
    report: can(actor.role, "report.write"),
    link: isWriter,
    renew: isWriter && waitsForVendor(state),
    decide: isWriter && moves.includes("decide"),
    reopen: isWriter && moves.includes("reopen"),
    review: isWriter && (state === "submitted" || state === "in-review"),
    changes: isWriter && moves.includes("request-changes"),
  };
}
