import "server-only";
import type { AttachedEvidence } from "@/core/assessment/review-sheet";
import { showsOf } from "@/core/evidence/shows";
import type { StoredArtefact } from "@/core/evidence/stored-artefact";
import type { Actor } from "@/server/auth/actor";
import { db } from "@/server/db/client";
import { evidenceLineSelect, evidenceObservationSelect, toEvidenceLine, toObservations } from "@/server/evidence/rows";

/** What the respondent attached to the questions of an assessment, with the lines that say something, oldest first. */
export async function attachedEvidence(actor: Actor, assessmentId: string): Promise<readonly AttachedEvidence[]> {
  const rows = await db().evidence.findMany({
    where: { organisationId: actor.organisationId, assessmentId },
    orderBy: { id: "asc" },
    take: 500,
    select: { ...evidenceLineSelect, ...evidenceObservationSelect },
  });
  return rows.map((row) => {
    const { id, questionId, title, grade, collectedAt, collectedBy, withdrawnAt } = toEvidenceLine(row);
    const proofs = toObservations(row).flatMap(({ proof }) => (proof === null ? [] : [proof]));
    // Written by this server alone, from `StoredArtefact`.
    const shows = showsOf(JSON.parse(row.artefact) as StoredArtefact);
    return { id, questionId, title, grade, collectedAt, collectedBy, withdrawn: withdrawnAt !== null, shows, proofs };
  });
}
