import "server-only";
import type { SendingInput } from "@/core/assessment/schema";
import { dayInWords } from "@/core/calendar/day-in-words";
import { AppError } from "@/core/errors/app-error";
import { currentQuestionnaire } from "@/core/questionnaire/registry";
import { canonicalJson } from "@/core/scoring/canonical-json";
import { appendAudit } from "@/server/audit/append";
import { requirePermission, type Actor } from "@/server/auth/actor";
import type { Tx } from "@/server/db/client";
import { isUniqueViolation } from "@/server/db/errors";
import { transaction } from "@/server/db/transaction";
import { queueMessage } from "@/server/outbox/commands";
import { recomputeVendor } from "@/server/results/recompute";
import { requireVendor } from "@/server/vendors/require-vendor";
import { invitationText } from "./invitation-text";
import { makeLink, revokeLinks } from "./links";
import { moveAssessment } from "./move";

/** What sending left behind: the message in the outbox holds the link to copy. */
export interface SentAssessment {
  readonly assessmentId: string;
  readonly messageId: string;
}

/**
 * Sends the current questionnaire to a person at the vendor: freezes it, makes the link and the message, all or nothing.
 * @throws AppError `not-found` · `invalid-input` for a due date in the past
 */
export async function sendAssessment(actor: Actor, vendorId: string, input: SendingInput): Promise<SentAssessment> {
  requirePermission(actor, "assessment.write");
  requireFuture(input.dueOn);
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await transaction((tx) => send(tx, actor, { vendorId, input }));
    } catch (error) {
      // Two people who send at once may have taken the same reference; the second takes the next.
      if (attempt === 5 || !isUniqueViolation(error)) throw error;
    }
  }
}

async function send(tx: Tx, actor: Actor, { vendorId, input }: Sending): Promise<SentAssessment> {
  const { organisationId } = actor;
  const vendor = await requireVendor(tx, actor, vendorId);
  const assessmentId = await createFrozen(tx, actor, { vendorId, input });
  await moveAssessment(tx, { organisationId, id: assessmentId }, "send");
  const messageId = await invite(tx, actor, { assessmentId, vendor: vendor.name, input });
  await appendAudit(tx, actor, {
    action: "assessment.sent",
    objectType: "assessment",
    objectId: assessmentId,
    vendorId,
    summary: `sent the questionnaire to ${input.contactName} (${input.contactEmail}), due ${dayInWords(input.dueOn)}`,
    detail: { questionnaire: currentQuestionnaire.id, version: currentQuestionnaire.version },
  });
  await recomputeVendor(tx, { organisationId, vendorId });
  return { assessmentId, messageId };
}

interface Sending {
  readonly vendorId: string;
  readonly input: SendingInput;
}

/**
 * Makes a new link for an assessment that waits for the vendor; earlier links stop working.
 * @throws AppError `not-found`, `invalid-state`
 */
export async function renewLink(actor: Actor, assessmentId: string): Promise<string> {
  requirePermission(actor, "assessment.write");
  const { organisationId } = actor;
  return transaction(async (tx) => {
    const assessment = await waiting(tx, actor, assessmentId);
    await revokeLinks(tx, { organisationId, assessmentId });
    const messageId = await invite(tx, actor, { assessmentId, vendor: assessment.vendor.name, input: assessment });
    await appendAudit(tx, actor, {
      action: "assessment.link-renewed",
      objectType: "assessment",
      objectId: assessmentId,
      vendorId: assessment.vendorId,
      summary: `made a new link to ${assessment.reference} for ${assessment.contactEmail}`,
    });
    return messageId;
  });
}

/** Ends the links of an assessment and whatever sessions came of them. @throws AppError `not-found` */
export async function revokeAssessmentLinks(actor: Actor, assessmentId: string): Promise<void> {
  requirePermission(actor, "assessment.write");
  const { organisationId } = actor;
  await transaction(async (tx) => {
    const assessment = await tx.assessment.findFirst({
      where: { organisationId, id: assessmentId },
      select: { vendorId: true, reference: true },
    });
    if (assessment === null) throw new AppError("not-found", `assessment ${assessmentId}`);
    if ((await revokeLinks(tx, { organisationId, assessmentId })) === 0) return;
    await appendAudit(tx, actor, {
      action: "assessment.link-revoked",
      objectType: "assessment",
      objectId: assessmentId,
      vendorId: assessment.vendorId,
      summary: `revoked the link to ${assessment.reference}`,
    });
  });
}

async function createFrozen(tx: Tx, actor: Actor, { vendorId, input }: Sending): Promise<string> {
  const { id } = await tx.assessment.create({
    data: {
      organisationId: actor.organisationId,
      vendorId,
      reference: await nextReference(tx, actor.organisationId),
      questionnaireId: currentQuestionnaire.id,
      questionnaireVersion: currentQuestionnaire.version,
      frozenQuestionnaire: canonicalJson(currentQuestionnaire),
      title: input.title === "" ? currentQuestionnaire.title : input.title,
      message: input.message,
      dueOn: input.dueOn,
      contactName: input.contactName,
      contactEmail: input.contactEmail,
      createdById: actor.memberId,
      sentAt: new Date(),
    },
    select: { id: true },
  });
  return id;
}

/** `A-0042`: counts up within the organisation. By number, not by text: A-10000 comes after A-9999. */
async function nextReference(tx: Tx, organisationId: string): Promise<string> {
  const newest = await tx.assessment.findMany({
    where: { organisationId },
    orderBy: { id: "desc" },
    take: 20,
    select: { reference: true },
  });
  const highest = Math.max(0, ...newest.map((row) => Number(row.reference.slice(2))));
  return `A-${String(highest + 1).padStart(4, "0")}`;
}

interface Invite {
  readonly assessmentId: string;
  readonly vendor: string;
  readonly input: Pick<SendingInput, "contactName" | "contactEmail" | "dueOn" | "message">;
}

async function invite(tx: Tx, actor: Actor, { assessmentId, vendor, input }: Invite): Promise<string> {
  const { organisationId } = actor;
  const link = await makeLink(tx, actor, { assessmentId, email: input.contactEmail, dueOn: input.dueOn });
  const organisation = await tx.organisation.findUniqueOrThrow({ where: { id: organisationId }, select: { name: true } });
  const text = invitationText({ organisation: organisation.name, vendor, sender: actor.name, ...input, link });
  return queueMessage(tx, { organisationId, kind: "respondent-invitation", recipient: input.contactEmail, assessmentId, ...text });
}

async function waiting(tx: Tx, actor: Actor, assessmentId: string) {
  const assessment = await tx.assessment.findFirst({
    where: { organisationId: actor.organisationId, id: assessmentId },
    select: {
      vendorId: true,
      reference: true,
      state: true,
      contactName: true,
      contactEmail: true,
      dueOn: true,
      message: true,
      vendor: { select: { name: true } },
    },
  });
  if (assessment === null) throw new AppError("not-found", `assessment ${assessmentId}`);
  if (!["sent", "in-progress", "changes-requested"].includes(assessment.state)) {
    throw new AppError("invalid-state", `assessment ${assessmentId} is ${assessment.state}`);
  }
  return { ...assessment, dueOn: assessment.dueOn ?? new Date().toISOString().slice(0, 10) };
}

function requireFuture(dueOn: string): void {
  if (dueOn < new Date().toISOString().slice(0, 10)) {
    throw new AppError("invalid-input", "due date in the past", "The due date lies in the past. Choose today or a later day.");
  }
}
