import { ActionForm } from "@/components/form/action-form";
import { RadioField } from "@/components/form/radio-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextAreaField } from "@/components/form/text-area-field";
import { Disclosure } from "@/components/ui/disclosure";
import { KeyValueList } from "@/components/ui/key-value-list";
import { Section } from "@/components/ui/section";
import { Time } from "@/components/ui/time";
import { decisions, decisionTexts, type Decision } from "@/core/assessment/decision";
import type { FormState } from "@/core/form-state";
import type { Result } from "@/core/scoring/result";
import { ResultCard } from "./result-card";

type Action = (previous: FormState, form: FormData) => Promise<FormState>;

export interface DecisionSectionProps {
  readonly assessmentId: string;
  readonly vendorName: string;
  readonly decided: { readonly decision: Decision | null; readonly reason: string; readonly by: string; readonly at: string } | null;
  /** The result that was decided on, or the one of today. */
  readonly result: Result | null;
  /** Null when this reader may not, or the state does not allow it. */
  readonly decide: Action | null;
  readonly reopen: Action | null;
  /** Questions without a judgement. */
  readonly unjudged: number;
}

/** What was decided by whom and on which result; or the form to decide. */
export function DecisionSection(props: DecisionSectionProps) {
  const { decided, result, decide } = props;
  if (decided === null && decide === null) return null;
  return (
    <Section id="decision" title="Decision">
      <div className="flex flex-col gap-4">
        {decided !== null && (
          <KeyValueList
            rows={[
              {
                label: "Decision",
                value: <strong className="font-semibold">{decided.decision === null ? "Decided" : decisionTexts[decided.decision]}</strong>,
              },
              { label: "Reason", value: <span className="whitespace-pre-line">{decided.reason}</span> },
              {
                label: "Decided",
                value: (
                  <>
                    by {decided.by}, <Time iso={decided.at} show="date-time" />
                  </>
                ),
              },
            ]}
          />
        )}
        {result !== null && (
          <ResultCard
            result={result}
            vendorName={props.vendorName}
            caption={
              <>
                {decided === null ? "As it stands now" : "As it stood at the decision"}, computed{" "}
                <Time iso={result.asOf} show="date-time" />, method {result.methodVersion}
              </>
            }
          />
        )}
        {decide !== null && <DecisionForm {...props} decide={decide} />}
        {props.reopen !== null && <Reopen assessmentId={props.assessmentId} reopen={props.reopen} />}
      </div>
    </Section>
  );
}

const hints: Readonly<Record<Decision, string>> = {
  approved: "The vendor may go on sending as it does.",
  "approved-with-conditions": "It may go on while the conditions in the reason are met.",
  rejected: "It may not send patient data by mail as it does now.",
};

function DecisionForm({ assessmentId, decide, unjudged }: DecisionSectionProps & { readonly decide: Action }) {
  return (
    <ActionForm id="decide" action={decide} hidden={{ assessmentId }} className="flex max-w-2xl flex-col gap-4">
      {unjudged > 0 && (
        <p className="text-sm text-ink-muted">
          {unjudged} {unjudged === 1 ? "answer has" : "answers have"} not been judged yet. You can decide all the same.
        </p>
      )}
      <RadioField
        name="decision"
        legend="How do you decide?"
        options={decisions.map((decision) => ({ value: decision, label: decisionTexts[decision], hint: hints[decision] }))}
      />
      <TextAreaField
        name="reason"
        label="Reason"
        hint="Your name and the moment are recorded with it. It stands in the report."
        rows={4}
        maxLength={4000}
      />
      <div>
        <SubmitButton>Record the decision</SubmitButton>
      </div>
    </ActionForm>
  );
}

function Reopen({ assessmentId, reopen }: { readonly assessmentId: string; readonly reopen: Action }) {
  return (
    <Disclosure summary="Take the decision back">
      <ActionForm action={reopen} hidden={{ assessmentId }} className="flex flex-col items-start gap-2 py-1 text-sm">
        <p className="max-w-prose">
          The assessment is in review again. The decision stays in the history, and reports that were made stay as they are.
        </p>
        <SubmitButton variant="danger" size="sm">
          Take the decision back
        </SubmitButton>
      </ActionForm>
    </Disclosure>
  );
}
