import { AnswersSection } from "@/components/assessment/answers-section";
import { AssessmentView } from "@/components/assessment/assessment-view";
import { DecisionSection } from "@/components/assessment/decision-section";
import { DeliverySection } from "@/components/assessment/delivery-section";
import { CreateReportButton } from "@/components/report/create-report-button";
import { ReportsSection } from "@/components/report/reports-section";
import { waitsForVendor } from "@/core/assessment/state";
import { createReportOf } from "../../reports/actions";
import { decide, renew, reopen, revoke } from "../actions";
import type { readAssessment } from "./read-assessment";

export interface AssessmentSectionsProps {
  readonly read: Awaited<ReturnType<typeof readAssessment>>;
  /** ISO. */
  readonly now: string;
}

/** An assessment from its delivery to its reports, each part with what this reader may do. */
export function AssessmentSections({ read: { assessment, sheet, history, may, ...read }, now }: AssessmentSectionsProps) {
  const { id: assessmentId, vendorName } = assessment;
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
