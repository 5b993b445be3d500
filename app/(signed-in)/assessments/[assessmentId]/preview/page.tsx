import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { orNotFound } from "@/app/_lib/or-not-found";
import { pageActor } from "@/app/_lib/page-actor";
import { QuestionPreview } from "@/components/assessment/question-preview";
import { PageHeader } from "@/components/ui/page-header";
import { publicQuestionnaire } from "@/core/questionnaire/public-view";
import { getAssessment } from "@/server/assessments/queries";

export const metadata: Metadata = { title: "The frozen questions" };

export default async function FrozenPreviewPage({ params }: { readonly params: Promise<{ readonly assessmentId: string }> }) {
  const actor = await pageActor();
  const { assessmentId } = await params;
  const { questionnaire, reference, vendorName } = await orNotFound(getAssessment(actor, assessmentId));
  if (questionnaire === null) notFound();
  const conditional = questionnaire.questions.filter((question) => question.shownIf !== null).map((question) => question.id);
  return (
    <>
      <PageHeader
        title={questionnaire.title}
        crumbs={[{ href: `/assessments/${assessmentId}`, label: `${vendorName} ${reference}` }]}
        lead={`As they were frozen when ${reference} was sent: version ${questionnaire.version}. Nothing can be filled in here.`}
      />
      <QuestionPreview questionnaire={publicQuestionnaire(questionnaire)} conditional={conditional} />
    </>
  );
}
