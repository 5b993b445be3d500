import type { Metadata } from "next";
import { pageActor } from "@/app/_lib/page-actor";
import { param, type SearchParams } from "@/app/_lib/page-params";
import { AssessmentTable } from "@/components/assessment/assessment-table";
import { PageHeader } from "@/components/ui/page-header";
import { assessmentViewOf } from "@/core/assessment/list-view";
import { listAssessments } from "@/server/assessments/queries";

export const metadata: Metadata = { title: "Assessments" };

export default async function AssessmentsPage({ searchParams }: { readonly searchParams: SearchParams }) {
  const actor = await pageActor();
  const asked = await param(searchParams, "state");
  const after = await param(searchParams, "after");
  const { view, states } = assessmentViewOf(asked);
  const page = await listAssessments(actor, { states, vendorId: null, after });
  return (
    <>
      <PageHeader title="Assessments" lead="What was asked of vendors, and who has to act." />
      <AssessmentTable
        rows={page.rows}
        view={view}
        today={new Date().toISOString().slice(0, 10)}
        next={page.after === null ? null : `/assessments?${asked === null ? "" : `state=${encodeURIComponent(asked)}&`}after=${page.after}`}
        none={view === "all" && after === null && page.rows.length === 0}
      />
    </>
  );
}
