import { Field } from "@/components/ui/field";
import { describe } from "@/components/ui/field-ids";
import { RadioGroup } from "@/components/ui/radio-group";
import { Textarea } from "@/components/ui/textarea";
import type { PublicQuestion } from "@/core/questionnaire/public-view";
import type { Draft, QuestionErrors } from "./respondent-answer";

export interface StatusChoiceProps {
  readonly question: PublicQuestion;
  readonly draft: Draft;
  readonly errors: QuestionErrors;
}

/** "I do not know" and "does not apply to us" where they are honest answers. */
export function StatusChoice({ question, draft, errors }: StatusChoiceProps) {
  if (!question.offersDontKnow && !question.allowNotApplicable) return null;
  const options = [
    { value: "answered", label: "My answer is above" },
    ...(question.offersDontKnow ? [{ value: "dont-know", label: "I do not know" }] : []),
    ...(question.allowNotApplicable ? [{ value: "not-applicable", label: "This does not apply to us" }] : []),
  ];
  const reasonId = `${question.id}-reason`;
  const error = errors["reason"];
  return (
    <div className="flex flex-col gap-3 border-s-2 border-line ps-4">
      <RadioGroup
        id={`${question.id}-status`}
        name="status"
        legend="Is this your answer?"
        error={errors["status"]}
        options={options}
        defaultValue={draft.status}
      />
      {question.allowNotApplicable && (
        <Field id={reasonId} label="If it does not apply, why?" optional error={error}>
          <Textarea name="reason" rows={2} defaultValue={draft.notApplicableReason} {...describe(reasonId, { error })} />
        </Field>
      )}
    </div>
  );
}
