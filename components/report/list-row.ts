import type { ReportRow } from "./report-list";

/** A report as the database lists it. */
export interface StoredReport {
  readonly id: string;
  readonly reference: string;
  readonly title: string;
  readonly createdAt: string;
  readonly methodVersion: string;
  readonly modelSha256: string;
  readonly state: "queued" | "ready" | "failed";
  readonly files: readonly { readonly format: string }[];
}

/** With the addresses of its page and files. */
export function toListRow(report: StoredReport): ReportRow {
  return {
    id: report.id,
    href: `/reports/${report.id}`,
    title: `${report.reference} ${report.title}`,
    state: report.state,
    frozenAt: report.createdAt,
    methodVersion: report.methodVersion,
    sha256: report.modelSha256,
    files: report.files.map(({ format }) => ({ label: format.toUpperCase(), href: `/api/reports/${report.id}/${format}` })),
  };
}
