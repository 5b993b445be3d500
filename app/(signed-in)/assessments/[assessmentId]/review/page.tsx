import type { Metadata } from "next";
import { pageActor } from "@/app/_lib/page-actor";
import { ReviewWorkspace } from "@/components/review/review-workspace";
import { askForChanges, review } from "../../actions";
import { readAssessment } from "../read-assessment";
import { ReviewHeading } from "./review-heading";

export const metadata: Metadata = { title: "Review" };

export default async function ReviewPage({ params }: { readonly params: Promise<{ readonly assessmentId: string }> }) {
  const { assessmentId } = await params;
  const { assessment, sheet, may } = await readAssessment(await pageActor(), assessmentId, new Date());
  return (
    <>
      <ReviewHeading assessment={assessment} mayDecide={may.decide} />
      <ReviewWorkspace
        assessmentId={assessmentId}
        sheet={sheet}
        review={may.review ? review : null}
        requestChanges={may.changes ? askForChanges : null}
      />
    </>
  );
}
