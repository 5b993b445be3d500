import "server-only";
import type { Prisma } from "@/prisma/generated/sqlite/client";
import type { ReportEvidenceRow } from "@/core/report/report-input";
import { parseTextList } from "@/core/stored-list";
import { toClass, toCondition, toGrade } from "@/server/evidence/vocabulary";

export const reportFormats = ["pdf", "xlsx", "csv", "json"] as const;
export type ReportFormat = (typeof reportFormats)[number];

export function isReportFormat(text: string): text is ReportFormat {
  return reportFormats.some((format) => format === text);
}

export type ReportState = "queued" | "ready" | "failed";

/** One rendering of a frozen report. */
export interface ReportFile {
  readonly format: ReportFormat;
  readonly sha256: string;
  readonly size: number;
}

/** What lists and the report's page show; the model itself is in the files. */
export interface ReportRow {
  readonly id: string;
  readonly reference: string;
  readonly title: string;
  readonly vendorId: string;
  readonly vendorName: string;
  readonly assessmentId: string | null;
  readonly methodVersion: string;
  readonly state: ReportState;
  /** For people; empty unless the state is `failed`. */
  readonly failure: string;
  readonly modelSha256: string;
  readonly createdByName: string;
  readonly createdAt: string;
  readonly files: readonly ReportFile[];
}

export const reportSelect = {
  id: true,
  reference: true,
  title: true,
  vendorId: true,
  vendor: { select: { name: true } },
  assessmentId: true,
  methodVersion: true,
  state: true,
  failure: true,
  modelSha256: true,
  createdByName: true,
  createdAt: true,
  files: { select: { format: true, sha256: true, size: true } },
} satisfies Prisma.ReportSelect;

export function toReport(row: Prisma.ReportGetPayload<{ select: typeof reportSelect }>): ReportRow {
  const { vendor, files, createdAt, state, ...same } = row;
  return {
    ...same,
    vendorName: vendor.name,
    state: state === "ready" || state === "failed" ? state : "queued",
    createdAt: createdAt.toISOString(),
    files: reportFormats.flatMap((format) => files.filter((file) => file.format === format).map((file) => ({ ...file, format }))),
  };
}

export const reportEvidenceSelect = {
  id: true,
  title: true,
  kind: true,
  grade: true,
  class: true,
  sha256: true,
  size: true,
  collectedAt: true,
  observedAt: true,
  collectedBy: true,
  streamId: true,
  receiverCondition: true,
  dropped: true,
  withdrawnAt: true,
  withdrawnReason: true,
  file: { select: { name: true } },
} satisfies Prisma.EvidenceSelect;

export function toReportEvidence(row: Prisma.EvidenceGetPayload<{ select: typeof reportEvidenceSelect }>): ReportEvidenceRow {
  const { file, withdrawnAt, withdrawnReason, ...same } = row;
  return {
    ...same,
    fileName: file.name,
    grade: toGrade(row.grade),
    class: toClass(row.class),
    collectedAt: row.collectedAt.toISOString(),
    observedAt: row.observedAt?.toISOString() ?? null,
    receiverCondition: toCondition(row.receiverCondition),
    dropped: droppedWords(row.dropped),
    withdrawnReason: withdrawnAt === null ? null : withdrawnReason,
  };
}

/** `Evidence.dropped` in words: how much of the body, and which header fields by name. */
function droppedWords(json: string): string {
  const dropped = JSON.parse(json) as { bodyCharacters?: number; fields?: readonly { name: string; count: number }[] };
  const body = dropped.bodyCharacters ?? 0;
  const fields = dropped.fields ?? [];
  return [
    ...(body === 0 ? [] : [`body and attachments (${String(body)} characters)`]),
    ...(fields.length === 0
      ? []
      : [`header fields ${fields.map((field) => (field.count === 1 ? field.name : `${field.name} × ${String(field.count)}`)).join(", ")}`]),
  ].join("; ");
}

export const reportStreamSelect = { id: true, fromDomains: true, accountOwner: true } satisfies Prisma.MailStreamSelect;

export function toStreamFacts(row: Prisma.MailStreamGetPayload<{ select: typeof reportStreamSelect }>) {
  return [row.id, { fromDomains: parseTextList(row.fromDomains), accountOwner: row.accountOwner }] as const;
}
