import type { Metadata } from "next";
import { pageActor } from "@/app/_lib/page-actor";
import { AssessmentStateBadge } from "@/components/assessment/assessment-state-badge";
import { ReviewWorkspace } from "@/components/review/review-workspace";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { askForChanges, review } from "../../actions";
import { readAssessment } from "../read-assessment";

export const metadata: Metadata = { title: "Review" };

export default async function ReviewPage({ params }: { readonly params: Promise<{ readonly assessmentId: string }> }) {
  const { assessmentId } = await params;
  const { assessment, sheet, may } = await readAssessment(await pageActor(), assessmentId, new Date());
  return (
    <>
      <PageHeader
        title={`Review: ${assessment.vendorName}`}
        crumbs={[
          { href: "/assessments", label: "Assessments" },
          { href: `/assessments/${assessmentId}`, label: `${assessment.vendorName} ${assessment.reference}` },
        ]}
        marks={<AssessmentStateBadge state={assessment.state} />}
        actions={may.decide && <LinkButton href={`/assessments/${assessmentId}#decision`}>Decide</LinkButton>}
      />
      <ReviewWorkspace
        assessmentId={assessmentId}
        sheet={sheet}
        review={may.review ? review : null}
        requestChanges={may.changes ? askForChanges : null}
      />
    </>
  );
}
