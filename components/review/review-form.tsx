import { ActionForm } from "@/components/form/action-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextAreaField } from "@/components/form/text-area-field";
import type { ReviewItem } from "@/core/assessment/review-sheet";
import type { FormState } from "@/core/form-state";
import { itemAnchor } from "./item-words";

export interface ReviewFormProps {
  readonly item: ReviewItem;
  readonly assessmentId: string;
  readonly review: (previous: FormState, form: FormData) => Promise<FormState>;
}

/** One note and three verdicts; the button that is pressed is the verdict. */
export function ReviewForm({ item, assessmentId, review }: ReviewFormProps) {
  const { question, note, ask } = item;
  const hidden = { assessmentId, questionId: question.id };
  return (
    <footer className="flex flex-col gap-3 rounded-b-lg border-t border-line bg-sunken px-4 py-3 text-sm">
      {ask !== null && note?.state !== "needs-clarification" && <AskAgain ask={ask} hidden={hidden} review={review} />}
      <ActionForm id={`${itemAnchor(question.id)}-form`} action={review} hidden={hidden} className="flex flex-col gap-2">
        <TextAreaField
          name="note"
          label="Note"
          optional
          hint="Needed to flag or to ask. What you ask is sent to the vendor."
          rows={1}
          className="field-sizing-content min-h-9"
          maxLength={4000}
          defaultValue={note?.note}
        />
        <div className="flex flex-wrap gap-2">
          <SubmitButton size="sm" variant="secondary" name="state" value="accepted" aria-pressed={note?.state === "accepted"}>
            Accept
            <Question id={question.id} />
          </SubmitButton>
          <SubmitButton size="sm" variant="secondary" name="state" value="flagged" aria-pressed={note?.state === "flagged"}>
            Flag
            <Question id={question.id} />
          </SubmitButton>
          <SubmitButton
            size="sm"
            variant="secondary"
            name="state"
            value="needs-clarification"
            aria-pressed={note?.state === "needs-clarification"}
          >
            Needs clarification
            <Question id={question.id} />
          </SubmitButton>
        </div>
      </ActionForm>
    </footer>
  );
}

/** The buttons of every question have the same words; this tells them apart for a screen reader. */
function Question({ id }: { readonly id: string }) {
  return <span className="sr-only"> the answer to {id}</span>;
}

interface AskAgainProps {
  readonly ask: string;
  readonly hidden: Readonly<Record<string, string>>;
  readonly review: ReviewFormProps["review"];
}

/** The prepared second question, taken over with one click. */
function AskAgain({ ask, hidden, review }: AskAgainProps) {
  return (
    <ActionForm
      action={review}
      hidden={{ ...hidden, state: "needs-clarification", note: ask }}
      className="flex flex-wrap items-start justify-between gap-2"
    >
      <p className="min-w-0 flex-1 basis-64">
        <span className="font-medium">To ask next: </span>
        {ask}
      </p>
      <SubmitButton size="sm" variant="secondary">
        Ask this<span className="sr-only"> about {hidden["questionId"]}</span>
      </SubmitButton>
    </ActionForm>
  );
}
