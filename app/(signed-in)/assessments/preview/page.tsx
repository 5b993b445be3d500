import type { Metadata } from "next";
import { pageActor } from "@/app/_lib/page-actor";
import { QuestionPreview } from "@/components/assessment/question-preview";
import { PageHeader } from "@/components/ui/page-header";
import { publicQuestionnaire } from "@/core/questionnaire/public-view";
import { currentQuestionnaire } from "@/core/questionnaire/registry";

export const metadata: Metadata = { title: "Preview of the questions" };

export default async function PreviewPage() {
  await pageActor();
  const conditional = currentQuestionnaire.questions.filter((question) => question.shownIf !== null).map((question) => question.id);
  return (
    <>
      <PageHeader
        title={currentQuestionnaire.title}
        crumbs={[{ href: "/assessments", label: "Assessments" }]}
        lead={`What a vendor sees: version ${currentQuestionnaire.version}, one question at a time. Nothing can be filled in here.`}
      />
      <QuestionPreview questionnaire={publicQuestionnaire(currentQuestionnaire)} conditional={conditional} />
    </>
  );
}
