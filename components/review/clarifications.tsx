import { ActionForm } from "@/components/form/action-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextAreaField } from "@/components/form/text-area-field";
import { Section } from "@/components/ui/section";
import type { FormState } from "@/core/form-state";

export interface ClarificationsProps {
  readonly assessmentId: string;
  /** The notes put together. */
  readonly text: string;
  readonly count: number;
  readonly action: (previous: FormState, form: FormData) => Promise<FormState>;
}

/** All that needs clarification in one mail, to be edited before it goes. */
export function Clarifications({ assessmentId, text, count, action }: ClarificationsProps) {
  return (
    <Section
      id="clarifications"
      title="Send all clarifications"
      lead="The vendor gets one mail with a new link, changes his answers and sends them in again. Earlier links stop working."
    >
      {count === 0 ? (
        <p className="text-sm text-ink-muted">No answer is marked “Needs clarification” yet. What you mark is put together here.</p>
      ) : (
        <ActionForm id="request-changes" action={action} hidden={{ assessmentId }} className="flex max-w-3xl flex-col gap-4">
          {/* A new text for new notes; what was edited stays while they are the same. */}
          <TextAreaField
            key={text}
            name="message"
            label="Message to the vendor"
            rows={Math.min(text.split("\n").length + 3, 24)}
            maxLength={10_000}
            defaultValue={text}
          />
          <div>
            <SubmitButton>
              Send {count} {count === 1 ? "clarification" : "clarifications"}
            </SubmitButton>
          </div>
        </ActionForm>
      )}
    </Section>
  );
}
