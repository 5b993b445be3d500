import type { Metadata } from "next";
import { pageActor } from "@/app/_lib/page-actor";
import { AnswersSection } from "@/components/assessment/answers-section";
import { AssessmentView } from "@/components/assessment/assessment-view";
import { DecisionSection } from "@/components/assessment/decision-section";
import { DeliverySection } from "@/components/assessment/delivery-section";
import { CreateReportButton } from "@/components/report/create-report-button";
import { ReportsSection } from "@/components/report/reports-section";
import { waitsForVendor } from "@/core/assessment/state";
import { createReportOf } from "../../reports/actions";
import { decide, renew, reopen, revoke } from "../actions";
import { readAssessment } from "./read-assessment";

export const metadata: Metadata = { title: "Assessment" };

export default async function AssessmentPage({ params }: { readonly params: Promise<{ readonly assessmentId: string }> }) {
  const { assessmentId } = await params;
  const moment = new Date();
  const now = moment.toISOString();
  const { assessment, sheet, history, may, ...read } = await readAssessment(await pageActor(), assessmentId, moment);
  const { vendorName } = assessment;
  const verbs = { decide: may.decide ? decide : null, reopen: may.reopen ? reopen : null, unjudged: sheet.tally.open };
  const links = may.link ? { renew: may.renew ? renew : null, revoke } : null;
  const create = may.report ? <CreateReportButton subject={{ assessmentId }} action={createReportOf} /> : undefined;
  return (
    <AssessmentView assessment={assessment} tally={sheet.tally} history={history} now={now} actions={create}>
      <DeliverySection
        {...{ ...read, assessmentId, now }}
        links={assessment.links}
        waiting={waitsForVendor(assessment.state)}
        actions={links}
      />
      <AnswersSection assessmentId={assessmentId} state={assessment.state} sheet={sheet} />
      <DecisionSection {...{ ...read, ...verbs, assessmentId, vendorName }} />
      <ReportsSection rows={read.reports} />
    </AssessmentView>
  );
}
