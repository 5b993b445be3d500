import "server-only";
import type { Prisma } from "@/prisma/generated/sqlite/client";
import { receiverConditions, type ReceiverCondition } from "@/core/evidence/condition";
import type { EvidenceClass, EvidenceGrade } from "@/core/evidence/grade";
import type { Observation } from "@/core/evidence/observation";
import { observationsOf, type StoredArtefact } from "@/core/evidence/stored-artefact";

export const evidenceObservationSelect = {
  id: true,
  streamId: true,
  grade: true,
  class: true,
  collectedAt: true,
  receiverCondition: true,
  artefact: true,
} satisfies Prisma.EvidenceSelect;

/** The typed facts of one stored item. The artefact column is written by this server alone, from `StoredArtefact`. */
export function toObservations(row: Prisma.EvidenceGetPayload<{ select: typeof evidenceObservationSelect }>): readonly Observation[] {
  return observationsOf(JSON.parse(row.artefact) as StoredArtefact, {
    evidenceId: row.id,
    streamId: row.streamId,
    grade: toGrade(row.grade),
    class: toClass(row.class),
    collectedAt: row.collectedAt.toISOString(),
    receiverCondition: toCondition(row.receiverCondition),
  });
}

const grades: readonly EvidenceGrade[] = ["E5", "E4", "E3", "E2", "E1", "E0"];
const classes: readonly EvidenceClass[] = ["lab", "dns", "header", "independent-report", "configuration", "policy", "baa"];

/** A grade or class that nobody knows counts as the weakest. */
export const toGrade = (text: string): EvidenceGrade => grades.find((grade) => grade === text) ?? "E0";
export const toClass = (text: string): EvidenceClass => classes.find((kind) => kind === text) ?? "policy";

export const toCondition = (text: string): ReceiverCondition =>
  receiverConditions.find((condition) => condition === text) ?? "not-recorded";
