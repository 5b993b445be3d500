import { ActionForm } from "@/components/form/action-form";
import { SubmitButton } from "@/components/form/submit-button";
import { LinkButton } from "@/components/ui/link-button";
import type { FormState } from "@/core/form-state";

export interface StartChoiceProps {
  readonly loadDemo: (previous: FormState, form: FormData) => Promise<FormState>;
}

/** The first choice after set-up. */
export function StartChoice({ loadDemo }: StartChoiceProps) {
  return (
    <div className="flex flex-col gap-6">
      <ActionForm id="demo" action={loadDemo} className="flex flex-col items-start gap-2">
        <SubmitButton size="lg">Load the demo story</SubmitButton>
        <p className="text-sm text-ink-muted">
          Invented vendors with answers and headers that tell a story. Marked as demo, removed with one click.
        </p>
      </ActionForm>
      <div className="flex flex-col items-start gap-2">
        <LinkButton href="/vendors" size="lg" variant="secondary">
          Start empty
        </LinkButton>
        <p className="text-sm text-ink-muted">Begin with your first vendor.</p>
      </div>
    </div>
  );
}
