import "server-only";
import { decisionTexts } from "@/core/assessment/decision";
import type { ChangesInput, DecisionInput, ReviewInput } from "@/core/assessment/schema";
import { reviewStateTexts } from "@/core/assessment/review";
import { AppError } from "@/core/errors/app-error";
import { appendAudit } from "@/server/audit/append";
import { requirePermission, type Actor } from "@/server/auth/actor";
import { transaction } from "@/server/db/transaction";
import { queueMessage } from "@/server/outbox/commands";
import { recomputeVendor } from "@/server/results/recompute";
import { makeLink, revokeLinks } from "./links";
import { moveAssessment, type MovedAssessment } from "./move";

/** Notes how one answer was judged. The first note begins the review. @throws AppError `not-found`, `invalid-state` */
export async function reviewAnswer(actor: Actor, assessmentId: string, input: ReviewInput): Promise<void> {
  requirePermission(actor, "assessment.write");
  const { organisationId } = actor;
  await transaction(async (tx) => {
    const row = await tx.assessment.findFirst({
      where: { organisationId, id: assessmentId },
      select: { state: true, vendorId: true, reference: true },
    });
    if (row === null) throw new AppError("not-found", `assessment ${assessmentId}`);
    if (row.state === "submitted") await moveAssessment(tx, { organisationId, id: assessmentId }, "begin-review");
    else if (row.state !== "in-review") throw new AppError("invalid-state", `review of assessment in state ${row.state}`);
    const note = { state: input.state, note: input.note, reviewedById: actor.memberId };
    await tx.answerReview.upsert({
      where: { organisationId_assessmentId_questionId: { organisationId, assessmentId, questionId: input.questionId } },
      create: { organisationId, assessmentId, questionId: input.questionId, ...note },
      update: note,
      select: { id: true },
    });
    await appendAudit(tx, actor, {
      action: "answer.reviewed",
      objectType: "assessment",
      objectId: assessmentId,
      vendorId: row.vendorId,
      summary: `reviewed the answer to ${input.questionId} of ${row.reference}: ${reviewStateTexts[input.state].toLowerCase()}`,
      detail: { note: input.note },
    });
  });
}

/** Gives the questionnaire back to the respondent with a word on what should change, and a new link. */
export async function requestChanges(actor: Actor, assessmentId: string, input: ChangesInput): Promise<void> {
  requirePermission(actor, "assessment.write");
  const { organisationId } = actor;
  await transaction(async (tx) => {
    const moved = await moveAssessment(tx, { organisationId, id: assessmentId }, "request-changes");
    await revokeLinks(tx, { organisationId, assessmentId });
    const dueOn = moved.dueOn ?? new Date().toISOString().slice(0, 10);
    const link = await makeLink(tx, actor, { assessmentId, email: moved.contactEmail, dueOn });
    await queueMessage(tx, {
      organisationId,
      kind: "changes-requested",
      recipient: moved.contactEmail,
      assessmentId,
      subject: `Please look at your answers once more (${moved.reference})`,
      body: `Dear ${moved.contactName},\n\n${input.message}\n\n${link}\n\n${actor.name}\n`,
    });
    await recomputeVendor(tx, { organisationId, vendorId: moved.vendorId });
    await note(actor, moved, {
      action: "assessment.changes-requested",
      summary: `asked for changes to ${moved.reference}`,
      detail: input.message,
    })(tx);
  });
}

/** Closes the assessment with a decision by a named person. @throws AppError `not-found`, `invalid-state` */
export async function decideAssessment(actor: Actor, assessmentId: string, input: DecisionInput): Promise<void> {
  requirePermission(actor, "assessment.write");
  const { organisationId } = actor;
  await transaction(async (tx) => {
    const moved = await moveAssessment(tx, { organisationId, id: assessmentId }, "decide");
    await revokeLinks(tx, { organisationId, assessmentId });
    await recomputeVendor(tx, { organisationId, vendorId: moved.vendorId });
    // After the result, so that the newest result up to this moment is the one that was decided on.
    await tx.assessment.updateMany({
      where: { organisationId, id: assessmentId },
      data: { decision: input.decision, decisionReason: input.reason, decidedAt: new Date(), decidedById: actor.memberId },
    });
    const summary = `decided ${moved.reference}: ${decisionTexts[input.decision].toLowerCase()}`;
    await note(actor, moved, { action: "assessment.decided", summary, detail: input.reason })(tx);
  });
}

/** Takes a decision back: the assessment is in review again. @throws AppError `not-found`, `invalid-state` */
export async function reopenAssessment(actor: Actor, assessmentId: string): Promise<void> {
  requirePermission(actor, "assessment.write");
  const { organisationId } = actor;
  await transaction(async (tx) => {
    const moved = await moveAssessment(tx, { organisationId, id: assessmentId }, "reopen");
    await tx.assessment.updateMany({
      where: { organisationId, id: assessmentId },
      data: { decision: null, decisionReason: "", decidedAt: null, decidedById: null },
    });
    await note(actor, moved, { action: "assessment.reopened", summary: `took the decision on ${moved.reference} back`, detail: "" })(tx);
    await recomputeVendor(tx, { organisationId, vendorId: moved.vendorId });
  });
}

interface Words {
  readonly action: string;
  readonly summary: string;
  readonly detail: string;
}

const note =
  (actor: Actor, moved: MovedAssessment, words: Words) =>
  (tx: Parameters<typeof appendAudit>[0]): Promise<void> =>
    appendAudit(tx, actor, {
      action: words.action,
      objectType: "assessment",
      objectId: moved.id,
      vendorId: moved.vendorId,
      summary: words.summary,
      detail: { reason: words.detail },
    });
