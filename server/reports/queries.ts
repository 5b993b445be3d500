import "server-only";
import { AppError } from "@/core/errors/app-error";
import type { Actor } from "@/server/auth/actor";
import { db } from "@/server/db/client";
import { openFile, type OpenFile } from "@/server/files/queries";
import { reportSelect, toReport, type ReportFormat, type ReportRow } from "./rows";

export const reportPageSize = 50;

export interface ReportPage {
  readonly rows: readonly ReportRow[];
  /** Id of the last row when there is more: the next page's `after`. */
  readonly next: string | null;
}

export interface ReportListQuery {
  readonly vendorId?: string;
  readonly assessmentId?: string;
  /** Id of the row after which the page starts. Ids of reports rise with time. */
  readonly after?: string;
}

/** Reports of the organisation, newest first. */
export async function listReports(actor: Actor, query: ReportListQuery = {}): Promise<ReportPage> {
  const { vendorId, assessmentId, after } = query;
  const rows = await db().report.findMany({
    where: {
      organisationId: actor.organisationId,
      ...(vendorId === undefined ? {} : { vendorId }),
      ...(assessmentId === undefined ? {} : { assessmentId }),
      ...(after === undefined ? {} : { id: { lt: after } }),
    },
    orderBy: { id: "desc" },
    take: reportPageSize + 1,
    select: reportSelect,
  });
  const page = rows.slice(0, reportPageSize).map(toReport);
  return { rows: page, next: rows.length > reportPageSize ? (page.at(-1)?.id ?? null) : null };
}

/** @throws AppError `not-found` also for a report of another organisation */
export async function getReport(actor: Actor, reportId: string): Promise<ReportRow> {
  const row = await db().report.findFirst({ where: { organisationId: actor.organisationId, id: reportId }, select: reportSelect });
  if (row === null) throw new AppError("not-found", `report ${reportId}`);
  return toReport(row);
}

/**
 * Opens one file of a report for download; read the stream to its end or cancel it. Its SHA-256 is the one on the report's page.
 * @throws AppError `not-found` for a foreign report or a format that is not made yet
 */
export async function openReportFile(actor: Actor, reportId: string, format: ReportFormat): Promise<OpenFile> {
  const file = await db().reportFile.findFirst({
    where: { organisationId: actor.organisationId, reportId, format },
    select: { fileId: true },
  });
  if (file === null) throw new AppError("not-found", `${format} of report ${reportId}`);
  return openFile(actor, file.fileId);
}
