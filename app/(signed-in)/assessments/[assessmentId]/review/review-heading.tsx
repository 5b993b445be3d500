import { AssessmentStateBadge } from "@/components/assessment/assessment-state-badge";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import type { Assessment } from "@/core/assessment/assessment";

export interface ReviewHeadingProps {
  readonly assessment: Pick<Assessment, "id" | "vendorName" | "reference" | "state">;
  readonly mayDecide: boolean;
}

/** Whose answers are reviewed, in which state they are, and the way to the decision. */
export function ReviewHeading({ assessment, mayDecide }: ReviewHeadingProps) {
  const { vendorName, reference, state } = assessment;
  const href = `/assessments/${assessment.id}`;
  return (
    <PageHeader
      title={`Review: ${vendorName}`}
      crumbs={[
        { href: "/assessments", label: "Assessments" },
        { href, label: `${vendorName} ${reference}` },
      ]}
      marks={<AssessmentStateBadge state={state} />}
      actions={mayDecide && <LinkButton href={`${href}#decision`}>Decide</LinkButton>}
    />
  );
}
