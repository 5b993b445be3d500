import "server-only";
import type { Prisma } from "@/prisma/generated/sqlite/client";
import { evidenceKinds, type EvidenceItem, type EvidenceKind, type EvidenceLine } from "@/core/evidence/evidence";
import type { DroppedContent } from "@/core/evidence/kept-headers";
import type { Observation } from "@/core/evidence/observation";
import { observationsOf, type StoredArtefact } from "@/core/evidence/stored-artefact";
import { showsOf } from "@/core/evidence/shows";
import { toClass, toCondition, toGrade } from "./vocabulary";

export const evidenceLineSelect = {
  id: true,
  vendorId: true,
  streamId: true,
  assessmentId: true,
  questionId: true,
  kind: true,
  title: true,
  grade: true,
  class: true,
  sha256: true,
  size: true,
  collectedAt: true,
  observedAt: true,
  collectedBy: true,
  receiverCondition: true,
  withdrawnAt: true,
  artefact: true,
  vendor: { select: { name: true, isDemo: true } },
  stream: { select: { name: true } },
} satisfies Prisma.EvidenceSelect;

export function toEvidenceLine(row: Prisma.EvidenceGetPayload<{ select: typeof evidenceLineSelect }>): EvidenceLine {
  return {
    id: row.id,
    vendorId: row.vendorId,
    vendorName: row.vendor.name,
    streamId: row.streamId,
    streamName: row.stream?.name ?? null,
    assessmentId: row.assessmentId,
    questionId: row.questionId,
    kind: toKind(row.kind),
    title: row.title,
    shows: showsOf(toArtefact(row.artefact)),
    grade: toGrade(row.grade),
    class: toClass(row.class),
    sha256: row.sha256,
    size: row.size,
    collectedAt: row.collectedAt.toISOString(),
    observedAt: row.observedAt?.toISOString() ?? null,
    collectedBy: row.collectedBy,
    receiverCondition: toCondition(row.receiverCondition),
    withdrawnAt: row.withdrawnAt?.toISOString() ?? null,
    isDemo: row.vendor.isDemo,
  };
}

export const evidenceItemSelect = {
  ...evidenceLineSelect,
  conditionNote: true,
  withdrawnReason: true,
  dropped: true,
  correctedBoundary: true,
  fileId: true,
  file: { select: { name: true } },
  corrections: {
    select: { id: true, field: true, before: true, after: true, reason: true, byName: true, createdAt: true },
    orderBy: { createdAt: "desc" },
    take: 100,
  },
} satisfies Prisma.EvidenceSelect;

type ItemRow = Prisma.EvidenceGetPayload<{ select: typeof evidenceItemSelect }>;

export function toEvidenceItem(row: ItemRow, duplicates: EvidenceItem["duplicates"]): EvidenceItem {
  return {
    ...toEvidenceLine(row),
    conditionNote: row.conditionNote,
    withdrawnReason: row.withdrawnReason,
    dropped: JSON.parse(row.dropped) as DroppedContent,
    artefact: toArtefact(row.artefact),
    correctedBoundary: row.correctedBoundary,
    corrections: row.corrections.map((line) => ({ ...line, createdAt: line.createdAt.toISOString() })),
    fileId: row.fileId,
    fileName: row.file.name,
    duplicates,
  };
}

/** The JSON columns are written by this server alone, from the types that they are read as. */
const toArtefact = (text: string): StoredArtefact => JSON.parse(text) as StoredArtefact;

const toKind = (text: string): EvidenceKind => evidenceKinds.find((kind) => kind === text) ?? "document";

export const evidenceObservationSelect = {
  id: true,
  streamId: true,
  grade: true,
  class: true,
  collectedAt: true,
  receiverCondition: true,
  artefact: true,
} satisfies Prisma.EvidenceSelect;

/** The typed facts of one stored item. */
export function toObservations(row: Prisma.EvidenceGetPayload<{ select: typeof evidenceObservationSelect }>): readonly Observation[] {
  return observationsOf(toArtefact(row.artefact), {
    evidenceId: row.id,
    streamId: row.streamId,
    grade: toGrade(row.grade),
    class: toClass(row.class),
    collectedAt: row.collectedAt.toISOString(),
    receiverCondition: toCondition(row.receiverCondition),
  });
}
