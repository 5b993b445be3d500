import "server-only";
import { sendingInput } from "@/core/assessment/schema";
import { vendorInput } from "@/core/vendor/schema";
import { sendAssessment } from "@/server/assessments/commands";
import type { Actor } from "@/server/auth/actor";
import { derivedKey } from "@/server/auth/derived-key";
import { unseal } from "@/server/auth/sealing";
import { db } from "@/server/db/client";
import { createVendor } from "@/server/vendors/commands";
import { mintRespondent, type Respondent } from "./respondent";

export interface SentForTest {
  readonly vendorId: string;
  readonly assessmentId: string;
  /** What stands at the end of the link. */
  readonly token: string;
  readonly respondent: Respondent;
}

/** A vendor who was asked, by the real commands: for tests. */
export async function sentForTest(analyst: Actor): Promise<SentForTest> {
  const vendorId = await createVendor(analyst, vendorInput.parse({ name: "Cedar Billing", handlesPhi: "yes" }));
  const contact = { contactName: "Robin Field", contactEmail: "robin@cedar.example.com" };
  const { assessmentId, messageId } = await sendAssessment(
    analyst,
    vendorId,
    sendingInput.parse({ title: "", ...contact, dueOn: "2099-12-31", message: "Thank you." }),
  );
  const message = await db().outboxMessage.findFirstOrThrow({ where: { id: messageId }, select: { sealedBody: true } });
  const token = /\/respond\/open\/([\w-]+)/.exec(unseal(derivedKey("outbox"), message.sealedBody, messageId) ?? "")?.[1] ?? "";
  const link = await db().respondentLink.findFirstOrThrow({ where: { assessmentId }, select: { id: true, email: true } });
  const { organisationId } = analyst;
  const respondent = mintRespondent({
    organisationId,
    assessmentId,
    linkId: link.id,
    sessionId: "session",
    name: "Robin Field",
    email: link.email,
  });
  return { vendorId, assessmentId, token, respondent };
}
