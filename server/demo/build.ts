import "server-only";
import { sendingInput } from "@/core/assessment/schema";
import { baaInput } from "@/core/baa/schema";
import { evidenceInput } from "@/core/evidence/schema";
import { contactInput, streamInput, vendorInput } from "@/core/vendor/schema";
import { sendAssessment } from "@/server/assessments/commands";
import type { Actor } from "@/server/auth/actor";
import { createBaa } from "@/server/baas/commands";
import { createContact } from "@/server/contacts/commands";
import { db } from "@/server/db/client";
import { transaction } from "@/server/db/transaction";
import { addEvidence } from "@/server/evidence/commands";
import { hasMailServer } from "@/server/mail/send";
import { saveAnswer } from "@/server/respondent/save-answer";
import { mintRespondent, type Respondent } from "@/server/respondent/respondent";
import { submit } from "@/server/respondent/submit";
import { createStream } from "@/server/streams/commands";
import { createVendor } from "@/server/vendors/commands";
import type { DemoAnswer, DemoVendor } from "./vendors";

/** Makes one vendor of the story by the commands that a person's clicks would call. */
export async function buildVendor(actor: Actor, vendor: DemoVendor): Promise<void> {
  const vendorId = await createVendor(actor, vendorInput.parse(vendor.about), { isDemo: true });
  const streamIds: string[] = [];
  for (const stream of vendor.streams) streamIds.push(await createStream(actor, vendorId, streamInput.parse(stream)));
  for (const baa of vendor.baas) await createBaa(actor, vendorId, { input: baaInput.parse(baa), file: null });
  await createContact(actor, vendorId, contactInput.parse(vendor.contact));
  for (const item of vendor.evidence) {
    const raw = { bytes: new TextEncoder().encode(item.text), fileName: item.fileName, mediaType: "text/plain" };
    const { title, origin, collectedOn } = item;
    const input = evidenceInput.parse({ title, origin, collectedOn, receiverCondition: "production", streamId: streamIds[item.stream] });
    await addEvidence(actor, vendorId, { raw, input });
  }
  if (vendor.assessment !== null) await buildAssessment(actor, vendorId, { ...vendor.assessment, contact: vendor.contact });
}

type DemoAssessment = NonNullable<DemoVendor["assessment"]> & { readonly contact: DemoVendor["contact"] };

async function buildAssessment(actor: Actor, vendorId: string, asked: DemoAssessment): Promise<void> {
  const { organisationId } = actor;
  const { contact, message } = asked;
  const today = new Date().toISOString().slice(0, 10);
  const dueOn = asked.dueOn < today ? today : asked.dueOn;
  const input = sendingInput.parse({ contactName: contact.name, contactEmail: contact.email, dueOn, message });
  const { assessmentId } = await sendAssessment(actor, vendorId, input);
  if (asked.answers !== null) await answer(actor, assessmentId, { ...contact, answers: asked.answers });
  const submittedAt = asked.submittedOn === null ? {} : { submittedAt: new Date(`${asked.submittedOn}T14:20:00Z`) };
  await transaction(async (tx) => {
    const sentAt = new Date(`${asked.sentOn}T09:00:00Z`);
    await tx.assessment.updateMany({ where: { organisationId, id: assessmentId }, data: { sentAt, dueOn: asked.dueOn, ...submittedAt } });
    await tx.vendor.updateMany({ where: { organisationId, id: vendorId }, data: asked.answers === null ? { nextDueOn: asked.dueOn } : {} });
    // Nobody at an invented vendor may get mail.
    if (hasMailServer()) {
      await tx.outboxMessage.updateMany({ where: { organisationId, assessmentId }, data: { state: "cancelled", sealedBody: "" } });
    }
  });
}

interface Answering {
  readonly name: string;
  readonly email: string;
  readonly role: string;
  readonly answers: Readonly<Record<string, DemoAnswer>>;
}

/** Answers and attests as the person who has the link. */
async function answer(actor: Actor, assessmentId: string, by: Answering): Promise<void> {
  const respondent = await respondentOf(actor, assessmentId, by);
  for (const [questionId, value] of Object.entries(by.answers)) {
    const status = value === null ? "dont-know" : "answered";
    const raw = { status, value, comment: "", notApplicableReason: "" };
    const saved = await saveAnswer(respondent, { questionId, raw, expectedRevision: 0 });
    if (!saved.ok) throw new Error(`demo answer to ${questionId}: ${saved.errors.map((error) => error.message).join(" ")}`);
  }
  await submit(respondent, { name: by.name, role: by.role, agreed: "on" });
}

async function respondentOf(actor: Actor, assessmentId: string, { name, email }: Answering): Promise<Respondent> {
  const { organisationId } = actor;
  const link = await db().respondentLink.findFirstOrThrow({ where: { organisationId, assessmentId }, select: { id: true } });
  return mintRespondent({ organisationId, assessmentId, linkId: link.id, sessionId: "demo", name, email });
}
