import "server-only";
import { createHash } from "node:crypto";
import { reportCsv } from "@/core/report/csv";
import { reportJson } from "@/core/report/json";
import type { ReportModel } from "@/core/report/report";
import { reportModelSchema } from "@/core/report/report.schema";
import { reportSheets } from "@/core/report/sheets";
import { appendAudit } from "@/server/audit/append";
import { db, type Tx } from "@/server/db/client";
import { transaction } from "@/server/db/transaction";
import type { KeptBlob } from "@/server/files/blob-store";
import { keepBytes, recordFile } from "@/server/files/commands";
import { logger } from "@/server/log";
import { renderPdf } from "./pdf";
import type { ReportFormat } from "./rows";
import { writeXlsx } from "./xlsx";

const MAX_FILE = 64 * 1024 * 1024;

export const mediaTypes: Readonly<Record<ReportFormat, string>> = {
  pdf: "application/pdf",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv",
  json: "application/json",
};

/**
 * Makes the files of a queued report from its frozen model, stores them by content and sets the report `ready`. Safe to repeat:
 * the same model gives the same bytes, and a report that is no longer queued is left alone. Throws when the stored model does not
 * match its SHA-256: then somebody changed what must not change.
 */
export async function renderReport(organisationId: string, reportId: string): Promise<void> {
  const row = await db().report.findFirst({
    where: { organisationId, id: reportId, state: "queued" },
    select: { model: true, modelSha256: true },
  });
  if (row === null) return;
  if (createHash("sha256").update(row.model, "utf8").digest("hex") !== row.modelSha256) {
    throw new Error(`the model of report ${reportId} does not match its SHA-256`);
  }
  const report = reportModelSchema.parse(JSON.parse(row.model));
  const { files, uncovered } = await renderFiles(report, row.modelSha256);
  if (uncovered.length > 0) logger().warn({ reportId, uncovered }, "characters without a glyph were printed as a box");
  const kept = await Promise.all(
    files.map(async ({ format, bytes }) => ({
      format,
      ...(await keepBytes(bytes, MAX_FILE)),
      name: fileName(report, format),
      mediaType: mediaTypes[format],
    })),
  );
  await transaction((tx) => publish(tx, { organisationId, reportId, report, kept, uncovered }));
}

interface Finished {
  readonly organisationId: string;
  readonly reportId: string;
  readonly report: ReportModel;
  readonly kept: readonly (KeptBlob & { readonly format: ReportFormat; readonly name: string; readonly mediaType: string })[];
  readonly uncovered: readonly string[];
}

/** Files, state and audit entry at once. Whoever comes second, after a lease ran out, finds the report no longer queued. */
async function publish(tx: Tx, { organisationId, reportId, report, kept, uncovered }: Finished): Promise<void> {
  const mine = await tx.report.updateMany({
    where: { organisationId, id: reportId, state: "queued" },
    data: { state: "ready", failure: "" },
  });
  if (mine.count === 0) return;
  for (const file of kept) {
    const { id: fileId } = await recordFile(tx, { organisationId }, file);
    const { format, sha256, size } = file;
    await tx.reportFile.create({ data: { organisationId, reportId, format, fileId, sha256, size }, select: { id: true } });
  }
  const hashes = Object.fromEntries(kept.map((file) => [`${file.format}Sha256`, file.sha256]));
  await appendAudit(
    tx,
    { kind: "system", organisationId },
    {
      action: "report.rendered",
      objectType: "report",
      objectId: reportId,
      vendorId: report.vendor.id,
      summary: `made the files of report ${report.reference}`,
      detail: { ...hashes, charactersWithoutGlyph: uncovered },
    },
  );
}

/** Sets a queued report `failed`, with a sentence for people. */
export async function failReport(organisationId: string, reportId: string): Promise<void> {
  const failure = "The files could not be made. Make the report again; if it fails again, tell your administrator.";
  await db().report.updateMany({ where: { organisationId, id: reportId, state: "queued" }, data: { state: "failed", failure } });
}

interface Rendered {
  readonly files: readonly { readonly format: ReportFormat; readonly bytes: Uint8Array }[];
  readonly uncovered: readonly string[];
}

/** All four files of a report. Deterministic. */
export async function renderFiles(report: ReportModel, sha256: string): Promise<Rendered> {
  const text = new TextEncoder();
  const pdf = await renderPdf(report, sha256);
  return {
    files: [
      { format: "pdf", bytes: pdf.bytes },
      { format: "xlsx", bytes: writeXlsx(reportSheets(report, sha256), report.title) },
      { format: "csv", bytes: text.encode(reportCsv(report, sha256)) },
      { format: "json", bytes: text.encode(reportJson(report, sha256)) },
    ],
    uncovered: pdf.uncovered,
  };
}

/** `R-2026-0007-lumen-results-portal.pdf`. */
function fileName(report: ReportModel, format: ReportFormat): string {
  const name = report.vendor.name
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .slice(0, 60);
  return `${[report.reference, ...name.split("-").filter((part) => part !== "")].join("-")}.${format}`;
}
