import "server-only";
import { sendingInput } from "@/core/assessment/schema";
import { baaInput } from "@/core/baa/schema";
import { evidenceInput } from "@/core/evidence/schema";
import { contactInput, streamInput, vendorInput } from "@/core/vendor/schema";
import { sendAssessment } from "@/server/assessments/commands";
import { organisationForTest, type TestOrganisation } from "@/server/auth/testing";
import { createBaa } from "@/server/baas/commands";
import { createContact } from "@/server/contacts/commands";
import { db } from "@/server/db/client";
import { newId } from "@/server/db/new-id";
import { addEvidence } from "@/server/evidence/commands";
import { inviteMember } from "@/server/members/commands";
import { createReport } from "@/server/reports/commands";
import { createStream } from "@/server/streams/commands";
import { archiveVendor, createVendor } from "@/server/vendors/commands";

/** An organisation with one of everything that a server function can be asked about. */
export interface AuthorisationWorld {
  readonly ours: TestOrganisation;
  readonly vendorId: string;
  readonly archivedVendorId: string;
  readonly streamId: string;
  readonly baaId: string;
  readonly contactId: string;
  readonly evidenceId: string;
  readonly fileId: string;
  readonly assessmentId: string;
  readonly messageId: string;
  readonly invitationId: string;
  readonly contradictionId: string;
  readonly reportId: string;
  readonly sessionId: string;
}

/** Stands in every name of ours, so that a leak shows in whatever a stranger is given. */
export const MARK = "Zebra-7Q";

/** As much of a contradiction as a list shows of it. */
const seen = { key: MARK, claim: { text: MARK }, observation: { text: MARK } };

/** Made by the real commands, as far as there are any. */
export async function makeAuthorisationWorld(): Promise<AuthorisationWorld> {
  const ours = await organisationForTest(`${MARK} Clinic`);
  const { admin, organisationId } = ours;
  const vendorId = await createVendor(admin, vendorInput.parse({ name: `${MARK} Billing`, handlesPhi: "yes" }), { isDemo: true });
  const archivedVendorId = await createVendor(admin, vendorInput.parse({ name: `${MARK} Archive` }), { isDemo: true });
  await archiveVendor(admin, archivedVendorId, true);
  const streamId = await createStream(admin, vendorId, streamInput.parse({ name: `${MARK} statements` }));
  const file = { bytes: new TextEncoder().encode("%PDF-1.7"), name: `${MARK}.pdf`, mediaType: "application/pdf" };
  const baaId = await createBaa(admin, vendorId, { input: baaInput.parse({ status: "executed", vendorParty: MARK }), file });
  const contact = { name: `${MARK} Person`, email: "person@zebra.example.com" };
  const contactId = await createContact(admin, vendorId, contactInput.parse(contact));
  const evidenceId = await addEvidence(admin, vendorId, { raw: header, input: evidenceInput.parse({ title: MARK, streamId }) });
  const { fileId } = await db().evidence.findFirstOrThrow({ where: { id: evidenceId }, select: { fileId: true } });
  const sending = { title: MARK, contactName: contact.name, contactEmail: contact.email, dueOn: "2099-12-31", message: "" };
  const { assessmentId, messageId } = await sendAssessment(admin, vendorId, sendingInput.parse(sending));
  await db().assessment.update({
    where: { organisationId_id: { organisationId, id: assessmentId } },
    data: { decidedById: admin.memberId, dueOn: "2020-01-31" },
  });
  const { invitationId } = await inviteMember(admin, { email: "new@zebra.example.com", role: "viewer" });
  const reportId = await createReport(admin, { vendorId });
  await db().reportFile.create({ data: { organisationId, reportId, format: "pdf", fileId, sha256: "0".repeat(64), size: 1 } });
  const contradiction = { organisationId, vendorId, key: MARK, snapshot: JSON.stringify(seen) };
  const { id: contradictionId } = await db().contradiction.create({ data: contradiction, select: { id: true } });
  const sessionId = newId();
  const session = { id: sessionId, userId: admin.userId, token: newId(), expiresAt: new Date(Date.now() + 3_600_000) };
  await db().session.create({ data: session });
  const made = { vendorId, archivedVendorId, streamId, baaId, contactId, evidenceId, fileId, assessmentId };
  return { ours, ...made, messageId, invitationId, contradictionId, reportId, sessionId };
}

const header = {
  bytes: new TextEncoder().encode(
    [
      "Received: from a8-50.smtp-out.amazonses.com (a8-50.smtp-out.amazonses.com [54.240.8.50])",
      "\t(using TLSv1.2 with cipher ECDHE-RSA-AES128-GCM-SHA256 (128/128 bits))",
      "\tby mx.zebra.example.com (Postfix) with ESMTPS id x1; Mon, 02 Nov 2026 10:00:00 +0000",
      "From: Zebra <billing@zebra.test>",
    ].join("\n"),
  ),
  fileName: null,
  mediaType: "text/plain",
};
