import "server-only";
import type { AssessmentInput, BaaInput, StreamInput } from "@/core/inference/input";
import type { Answers } from "@/core/questionnaire/answer";
import type { Questionnaire } from "@/core/questionnaire/questionnaire";
import { METHOD_VERSION } from "@/core/scoring/method";
import { answersAsSent } from "@/server/answers/as-sent";
import { parseQuestionnaire } from "@/server/assessments/frozen-questionnaire";
import { baaInputSelect, toBaaInput } from "@/server/baas/rows";
import type { Tx } from "@/server/db/client";
import { evidenceObservationSelect, toObservations } from "@/server/evidence/rows";
import { unsentByRespondent } from "@/server/evidence/unsent";
import { streamInputSelect, toStreamInput } from "@/server/streams/rows";
import { handlesPhiOf, resolutionOf } from "./rows";

/** A vendor as it is named inside its organisation. */
export interface VendorScope {
  readonly organisationId: string;
  readonly vendorId: string;
}

export interface ReadInput {
  readonly input: AssessmentInput;
  /** The assessment whose answers were used, null when none has been submitted. */
  readonly assessmentId: string | null;
}

/** Answers count as claims once they were sent in; what the respondent is still writing is his own. */
const statesWithClaims = ["submitted", "in-review", "changes-requested", "decided"] as const;

/** Reads everything that a vendor's result is computed from, as one consistent picture inside `tx`. */
export async function readAssessmentInput(tx: Tx, scope: VendorScope, asOf: Date): Promise<ReadInput> {
  const where = { organisationId: scope.organisationId, vendorId: scope.vendorId };
  const vendor = await tx.vendor.findFirstOrThrow({
    where: { organisationId: scope.organisationId, id: scope.vendorId },
    select: { handlesPhi: true },
  });
  const claims = await readClaims(tx, scope);
  const evidence = await tx.evidence.findMany({
    where: { ...where, withdrawnAt: null, NOT: unsentByRespondent },
    orderBy: { id: "asc" },
    select: evidenceObservationSelect,
  });
  const input: AssessmentInput = {
    methodVersion: METHOD_VERSION,
    asOf: asOf.toISOString(),
    vendorHandlesPhi: handlesPhiOf(vendor.handlesPhi),
    streams: await readStreams(tx, where),
    baas: await readBaas(tx, where),
    questionnaire: claims.questionnaire,
    answers: claims.answers,
    observations: evidence.flatMap(toObservations),
    resolvedContradictions: await readResolutions(tx, where),
  };
  return { input, assessmentId: claims.assessmentId };
}

interface Claims {
  readonly assessmentId: string | null;
  readonly questionnaire: Questionnaire | null;
  readonly answers: Answers;
}

async function readClaims(tx: Tx, scope: VendorScope): Promise<Claims> {
  const assessment = await tx.assessment.findFirst({
    where: { organisationId: scope.organisationId, vendorId: scope.vendorId, state: { in: [...statesWithClaims] } },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    select: { id: true, organisationId: true, state: true, submittedAt: true, frozenQuestionnaire: true },
  });
  if (assessment === null) return { assessmentId: null, questionnaire: null, answers: {} };
  return {
    assessmentId: assessment.id,
    questionnaire: parseQuestionnaire(assessment.frozenQuestionnaire),
    answers: await answersAsSent(tx, assessment),
  };
}

async function readStreams(tx: Tx, where: VendorScope): Promise<readonly StreamInput[]> {
  const rows = await tx.mailStream.findMany({
    where: { ...where, archivedAt: null },
    orderBy: { id: "asc" },
    select: streamInputSelect,
  });
  return rows.map(toStreamInput);
}

async function readBaas(tx: Tx, where: VendorScope): Promise<readonly BaaInput[]> {
  const rows = await tx.baa.findMany({ where: { ...where, archivedAt: null }, orderBy: { id: "asc" }, select: baaInputSelect });
  return rows.map(toBaaInput);
}

async function readResolutions(tx: Tx, where: VendorScope): Promise<AssessmentInput["resolvedContradictions"]> {
  const rows = await tx.contradiction.findMany({
    where: { ...where, state: "resolved" },
    orderBy: { key: "asc" },
    select: { key: true, resolution: true },
  });
  return Object.fromEntries(rows.flatMap((row) => resolutionOf(row.resolution).map((resolution) => [row.key, resolution])));
}
