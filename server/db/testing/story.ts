import { createHash } from "node:crypto";
import { db } from "../client";
import { newId } from "../new-id";

export interface Story {
  readonly organisationId: string;
  readonly vendorId: string;
}

/** One organisation with a row in every table that belongs to it, for tests of constraints. */
export async function makeStory(): Promise<Story> {
  const organisationId = newId();
  const vendorId = newId();
  const assessmentId = newId();
  const key = { organisationId };
  await db().organisation.create({ data: { id: organisationId, name: "Story" } });
  await people(organisationId);
  await db().vendor.create({ data: { id: vendorId, ...key, name: "Alder", nameKey: "alder" } });
  await db().contact.create({ data: { ...key, vendorId, name: "Ann", email: "ann@alder.example.com" } });
  await assessment(organisationId, vendorId, assessmentId);
  await evidenceAndReport(organisationId, vendorId, assessmentId);
  await effects(organisationId);
  return { organisationId, vendorId };
}

async function people(organisationId: string): Promise<void> {
  const userId = newId();
  await db().user.create({ data: { id: userId, name: "Uma", email: `${userId}@example.com` } });
  await db().member.create({ data: { organisationId, userId, role: "admin" } });
  await db().invitation.create({
    data: { organisationId, email: "v@example.com", role: "viewer", tokenHash: newId(), expiresAt: new Date(), createdById: userId },
  });
}

async function assessment(organisationId: string, vendorId: string, id: string): Promise<void> {
  const key = { organisationId, assessmentId: id };
  const answerId = newId();
  await db().assessment.create({
    data: {
      ...{ id, organisationId, vendorId, reference: "A-0001" },
      ...{ questionnaireId: "core", questionnaireVersion: "1", createdById: "u", decision: "approved" },
    },
  });
  await db().answer.create({ data: { id: answerId, ...key, questionId: "Q1", status: "answered" } });
  await db().answerRevision.create({ data: { organisationId, answerId, revision: 1, status: "answered" } });
  await db().answerReview.create({ data: { ...key, questionId: "Q1", state: "accepted", reviewedById: "u" } });
  await db().attestation.create({ data: { ...key, name: "Ann", role: "CISO", statement: "True.", answersSha256: sha256 } });
}

async function evidenceAndReport(organisationId: string, vendorId: string, assessmentId: string): Promise<void> {
  const key = { organisationId, vendorId };
  const [fileId, streamId, evidenceId, resultId, reportId] = [newId(), newId(), newId(), newId(), newId()];
  await db().storedFile.create({ data: { id: fileId, organisationId, sha256, size: 1, name: "a.eml", mediaType: "message/rfc822" } });
  await db().mailStream.create({ data: { id: streamId, ...key, name: "Statements" } });
  await db().baa.create({ data: { ...key, status: "executed", fileId } });
  await db().evidence.create({
    data: {
      ...{ id: evidenceId, ...key, streamId, assessmentId, fileId, kind: "message", title: "Statement", sha256, size: 1 },
      ...{ grade: "E4", class: "header", collectedAt: new Date(), collectedBy: "Uma" },
    },
  });
  await db().evidenceCorrection.create({
    data: { organisationId, evidenceId, field: "boundary", before: "0", after: "1", reason: "r", byId: "u", byName: "Uma" },
  });
  await db().contradiction.create({ data: { ...key, key: "k", snapshot: "{}", resolution: "explained" } });
  await db().result.create({
    data: { id: resultId, ...key, assessmentId, methodVersion: "2026.1", asOf: new Date(), input: "{}", inputSha256: sha256, output: "{}" },
  });
  await db().report.create({
    data: {
      ...{ id: reportId, ...key, assessmentId, resultId, reference: "R-2026-0001", title: "Report", methodVersion: "2026.1" },
      ...{ model: "{}", modelSha256: sha256, createdById: "u", createdByName: "Uma" },
    },
  });
  await db().reportFile.create({ data: { organisationId, reportId, format: "pdf", fileId, sha256, size: 1 } });
}

async function effects(organisationId: string): Promise<void> {
  await db().outboxMessage.create({
    data: { organisationId, kind: "submission-copy", recipient: "ann@alder.example.com", subject: "Copy", sealedBody: "sealed" },
  });
  await db().job.create({ data: { organisationId, kind: "send-mail", idempotencyKey: newId() } });
  await db().auditEntry.create({
    data: {
      ...{ organisationId, sequence: 1, at: new Date(), actorKind: "member", actorName: "Uma", action: "vendor.create" },
      ...{ objectType: "vendor", objectId: "v", summary: "Created", previousHash: "", hash: "h" },
    },
  });
}

const sha256 = createHash("sha256").update("story").digest("hex");
