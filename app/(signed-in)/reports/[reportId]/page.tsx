import type { Metadata } from "next";
import { orNotFound } from "@/app/_lib/or-not-found";
import { pageActor } from "@/app/_lib/page-actor";
import { ReportContent } from "@/components/report/report-content";
import { ReportFiles } from "@/components/report/report-files";
import { ReportHeader } from "@/components/report/report-header";
import { can } from "@/core/organisation/role";
import { getReportModel } from "@/server/reports/model";
import { getReport } from "@/server/reports/queries";
import { retry } from "../actions";

export const metadata: Metadata = { title: "Report" };

export default async function ReportPage({ params }: { readonly params: Promise<{ readonly reportId: string }> }) {
  const actor = await pageActor();
  const { reportId } = await params;
  const report = await orNotFound(getReport(actor, reportId));
  const model = await getReportModel(actor, reportId);
  return (
    <>
      <ReportHeader report={report} demo={model.demo} />
      <ReportFiles {...report} reportId={reportId} retry={can(actor.role, "report.write") ? retry : null} />
      <ReportContent report={model} />
    </>
  );
}
