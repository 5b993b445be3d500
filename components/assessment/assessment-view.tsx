import type { ReactNode } from "react";
import { Callout } from "@/components/ui/callout";
import { KeyValueList } from "@/components/ui/key-value-list";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { Time } from "@/components/ui/time";
import type { Assessment, AttestationRecord } from "@/core/assessment/assessment";
import { isOverdue } from "@/core/assessment/state";
import type { ReviewTally } from "@/core/assessment/review-sheet";
import { AssessmentStateBadge } from "./assessment-state-badge";
import { StateTrack } from "./state-track";
import { Timeline, type TimelineEvent } from "./timeline";

export interface AssessmentViewProps {
  readonly assessment: Assessment;
  readonly tally: ReviewTally;
  readonly history: readonly TimelineEvent[];
  /** ISO date-time. */
  readonly now: string;
  /** Buttons beside the title, e.g. the one that makes a report. */
  readonly actions?: ReactNode;
  /** Link and delivery, decision, reports: each a section. */
  readonly children: ReactNode;
}

/** One assessment: where it stands, what to do next, what happened. */
export function AssessmentView({ assessment, tally, history, now, actions, children }: AssessmentViewProps) {
  const overdue = isOverdue(assessment.state, assessment.dueOn, now.slice(0, 10));
  return (
    <>
      <PageHeader
        title={
          <>
            {assessment.vendorName} <span className="font-mono text-lg font-normal text-ink-muted">{assessment.reference}</span>
          </>
        }
        crumbs={[
          { href: "/assessments", label: "Assessments" },
          { href: `/vendors/${assessment.vendorId}`, label: assessment.vendorName },
        ]}
        marks={<AssessmentStateBadge state={assessment.state} overdue={overdue} />}
        actions={actions}
      />
      <StateTrack {...assessment} />
      <NextStep assessment={assessment} tally={tally} overdue={overdue} />
      <div className="grid gap-x-10 xl:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="min-w-0">
          {children}
          <Facts assessment={assessment} now={now} />
        </div>
        <Section title="History">
          <Timeline events={history} />
        </Section>
      </div>
    </>
  );
}

function NextStep({
  assessment,
  tally,
  overdue,
}: {
  readonly assessment: Assessment;
  readonly tally: ReviewTally;
  readonly overdue: boolean;
}) {
  const { state } = assessment;
  if (state === "submitted" || state === "in-review") {
    const judged = tally.total - tally.open;
    return (
      <div className="mb-8">
        <Callout
          kind={tally.open === 0 ? "success" : "note"}
          title={judged === 0 ? "The answers are in." : `${judged} of ${tally.total} answers judged.`}
          actions={
            <>
              <LinkButton href={`/assessments/${assessment.id}/review`}>
                {judged === 0 ? "Review the answers" : "Go on reviewing"}
              </LinkButton>
              <LinkButton href="#decision" variant="secondary">
                Decide
              </LinkButton>
            </>
          }
        >
          Read each answer beside its evidence, then decide.
        </Callout>
      </div>
    );
  }
  if (!overdue) return null;
  return (
    <div className="mb-8">
      <Callout kind="warning" title="The answers are overdue.">
        The link still works. Remind the recipient, or make a new link for somebody else.
      </Callout>
    </div>
  );
}

function Facts({ assessment, now }: { readonly assessment: Assessment; readonly now: string }) {
  const { questionnaire, message } = assessment;
  return (
    <Section title="About this assessment">
      <KeyValueList
        rows={[
          {
            label: "Recipient",
            value: (
              <>
                {assessment.contactName} <span className="break-all text-ink-muted">{assessment.contactEmail}</span>
              </>
            ),
          },
          { label: "Due", value: assessment.dueOn === null ? "No date" : <Time iso={assessment.dueOn} now={now} /> },
          {
            label: "Questionnaire",
            value:
              questionnaire === null ? (
                "Not frozen yet"
              ) : (
                <>
                  {questionnaire.title}, version {questionnaire.version}, {questionnaire.questions.length} questions, frozen when it was
                  sent. <TextLink href={`/assessments/${assessment.id}/preview`}>See the questions</TextLink>
                </>
              ),
          },
          ...(message === "" ? [] : [{ label: "Your message", value: <span className="whitespace-pre-line">{message}</span> }]),
          ...assessment.attestations.map((attestation, index) => ({
            label: index === 0 ? "Attested" : `Attested earlier (${index})`,
            value: <Attested attestation={attestation} />,
          })),
        ]}
      />
    </Section>
  );
}

function Attested({ attestation }: { readonly attestation: AttestationRecord }) {
  return (
    <>
      {attestation.name}, {attestation.role}, <Time iso={attestation.createdAt} show="date-time" />
      <span className="mt-1 block text-ink-muted">“{attestation.statement}”</span>
      <span className="mt-1 block text-xs text-ink-muted">
        Answers SHA-256 <code className="font-mono break-all">{attestation.answersSha256}</code>
      </span>
    </>
  );
}
