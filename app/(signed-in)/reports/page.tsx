import type { Metadata } from "next";
import { pageActor } from "@/app/_lib/page-actor";
import { param, type SearchParams } from "@/app/_lib/page-params";
import { ReportList } from "@/components/report/report-list";
import { toListRow } from "@/components/report/list-row";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { listReports } from "@/server/reports/queries";

export const metadata: Metadata = { title: "Reports" };

export default async function ReportsPage({ searchParams }: { readonly searchParams: SearchParams }) {
  const after = await param(searchParams, "after");
  const { rows, next } = await listReports(await pageActor(), after === null ? {} : { after });
  return (
    <>
      <PageHeader title="Reports" lead="Frozen results with their files. Later changes do not touch them." />
      {rows.length === 0 && after === null ? (
        <EmptyState title="No reports yet" action={<LinkButton href="/assessments">Choose an assessment</LinkButton>}>
          A report freezes what is known about one vendor: decision, findings, evidence and method, as PDF, XLSX, CSV and JSON.
        </EmptyState>
      ) : (
        <ReportList rows={rows.map(toListRow)} />
      )}
      <Pagination label="Pages of reports" previousHref={null} nextHref={next === null ? null : `/reports?after=${next}`} />
    </>
  );
}
