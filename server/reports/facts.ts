import "server-only";
import { AppError } from "@/core/errors/app-error";
import type { ReportDecision, ReportInput } from "@/core/report/report-input";
import type { Actor } from "@/server/auth/actor";
import type { Tx } from "@/server/db/client";
import type { VendorScope } from "@/server/results/read-input";
import { recomputeVendor } from "@/server/results/recompute";
import { resultSelect, toStoredResult, type StoredResult } from "@/server/results/rows";
import { reportEvidenceSelect, reportStreamSelect, toReportEvidence, toStreamFacts } from "./rows";

/** Of what a report is to be made: of an assessment, or of a vendor as it stands. */
export type ReportSubject = { readonly assessmentId: string } | { readonly vendorId: string };

export interface ReportFacts {
  readonly input: Omit<ReportInput, "id" | "reference" | "createdAt" | "createdBy">;
  readonly vendorId: string;
  readonly assessmentId: string | null;
  readonly resultId: string;
}

/**
 * Everything a report says, read as one picture inside `tx`. A vendor, or its latest assessment, is computed anew; an assessment
 * that a later one has replaced is reported by the last result that was computed from it.
 * @throws AppError `not-found` also for what belongs to another organisation
 */
export async function readReportFacts(tx: Tx, actor: Actor, request: { subject: ReportSubject; now: Date }): Promise<ReportFacts> {
  const { organisationId } = actor;
  const asked = await subjectOf(tx, organisationId, request.subject);
  const scope = { organisationId, vendorId: asked.vendorId };
  await recomputeVendor(tx, scope, request.now);
  const stored = await resultFor(tx, scope, asked.assessmentId);
  const assessmentId = asked.assessmentId ?? stored.assessmentId;
  // One after the other: a transaction has one connection, and the driver will refuse a second query on a busy one.
  const names = await tx.organisation.findUniqueOrThrow({ where: { id: organisationId }, select: { name: true } });
  const vendor = await tx.vendor.findFirstOrThrow({
    where: { organisationId, id: scope.vendorId },
    select: { id: true, name: true, website: true, isDemo: true, nextDueOn: true },
  });
  const assessment = await readAssessment(tx, organisationId, assessmentId);
  const input = {
    demo: vendor.isDemo,
    organisation: names.name,
    vendor: { id: vendor.id, name: vendor.name, website: vendor.website },
    nextReviewOn: vendor.nextDueOn,
    result: stored.result,
    input: stored.input,
    inputSha256: stored.inputSha256,
    ...assessment,
    ...(await readRegister(tx, scope)),
    evidence: await readEvidence(tx, scope, stored),
  };
  return { input, vendorId: scope.vendorId, assessmentId, resultId: stored.id };
}

async function subjectOf(
  tx: Tx,
  organisationId: string,
  subject: ReportSubject,
): Promise<{ vendorId: string; assessmentId: string | null }> {
  if ("vendorId" in subject) {
    const vendor = await tx.vendor.findFirst({ where: { organisationId, id: subject.vendorId }, select: { id: true } });
    if (vendor === null) throw new AppError("not-found", `vendor ${subject.vendorId}`);
    return { vendorId: vendor.id, assessmentId: null };
  }
  const assessment = await tx.assessment.findFirst({
    where: { organisationId, id: subject.assessmentId },
    select: { id: true, vendorId: true },
  });
  if (assessment === null) throw new AppError("not-found", `assessment ${subject.assessmentId}`);
  return { vendorId: assessment.vendorId, assessmentId: assessment.id };
}

async function resultFor(tx: Tx, scope: VendorScope, assessmentId: string | null): Promise<StoredResult> {
  const orderBy = [{ createdAt: "desc" as const }, { id: "desc" as const }];
  const own =
    assessmentId === null ? null : await tx.result.findFirst({ where: { ...scope, assessmentId }, orderBy, select: resultSelect });
  // Answers that were not sent in yet are in no result: then the vendor's own result is what there is to report.
  return toStoredResult(own ?? (await tx.result.findFirstOrThrow({ where: { ...scope }, orderBy, select: resultSelect })));
}

async function readAssessment(
  tx: Tx,
  organisationId: string,
  assessmentId: string | null,
): Promise<Pick<ReportInput, "assessment" | "decision" | "attestations">> {
  const row =
    assessmentId === null
      ? null
      : await tx.assessment.findFirst({
          where: { organisationId, id: assessmentId },
          select: {
            reference: true,
            state: true,
            sentAt: true,
            submittedAt: true,
            decision: true,
            decisionReason: true,
            decidedAt: true,
            decidedById: true,
            attestations: {
              select: { name: true, role: true, statement: true, answersSha256: true, createdAt: true },
              orderBy: { createdAt: "asc" },
            },
          },
        });
  if (row === null) return { assessment: null, decision: null, attestations: [] };
  const { reference, state, sentAt, submittedAt } = row;
  return {
    assessment: { reference, state, sentAt: sentAt?.toISOString() ?? null, submittedAt: submittedAt?.toISOString() ?? null },
    decision: await decisionOf(tx, organisationId, row),
    attestations: row.attestations.map(({ createdAt, ...attestation }) => ({ ...attestation, at: createdAt.toISOString() })),
  };
}

interface DecidedRow {
  readonly decision: string | null;
  readonly decisionReason: string;
  readonly decidedAt: Date | null;
  readonly decidedById: string | null;
}

async function decisionOf(tx: Tx, organisationId: string, row: DecidedRow): Promise<ReportDecision | null> {
  if (row.decision === null) return null;
  const id = row.decidedById ?? "";
  const member = await tx.member.findFirst({
    where: { organisationId, OR: [{ id }, { userId: id }] },
    select: { user: { select: { name: true } } },
  });
  return {
    decision: row.decision,
    reason: row.decisionReason,
    by: member?.user.name ?? "a former member",
    at: row.decidedAt?.toISOString() ?? null,
  };
}

async function readRegister(tx: Tx, scope: VendorScope): Promise<Pick<ReportInput, "streams" | "baas" | "resolutions">> {
  const where = { ...scope };
  const streams = await tx.mailStream.findMany({ where, select: reportStreamSelect });
  const baas = await tx.baa.findMany({ where, select: { id: true, organisationParty: true, vendorParty: true } });
  const resolved = await tx.contradiction.findMany({ where: { ...scope, state: "resolved" }, select: { key: true, reason: true } });
  return {
    streams: Object.fromEntries(streams.map(toStreamFacts)),
    baas: Object.fromEntries(baas.map(({ id, ...parties }) => [id, parties])),
    resolutions: Object.fromEntries(resolved.map((row) => [row.key, row.reason])),
  };
}

/** The index as it stood for the result, withdrawn items included; every item that an observation names is among them. */
async function readEvidence(tx: Tx, scope: VendorScope, stored: StoredResult): Promise<ReportInput["evidence"]> {
  const named = [...new Set(stored.input.observations.map((observation) => observation.evidenceId))];
  const rows = await tx.evidence.findMany({
    where: { ...scope, OR: [{ createdAt: { lte: new Date(stored.result.asOf) } }, { id: { in: named } }] },
    orderBy: { id: "asc" },
    select: reportEvidenceSelect,
  });
  return rows.map(toReportEvidence);
}
