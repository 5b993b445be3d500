import { Badge } from "@/components/ui/badge";
import type { Tone } from "@/components/ui/tone";
import { assessmentStateTexts, type AssessmentState } from "@/core/assessment/state";

const tones: Readonly<Record<AssessmentState, Tone>> = {
  draft: "neutral",
  sent: "accent",
  "in-progress": "accent",
  submitted: "warn",
  "in-review": "warn",
  "changes-requested": "accent",
  decided: "neutral",
  superseded: "unknown",
};

/** Where the assessment stands; what waits for us stands out. */
export function AssessmentStateBadge({ state, overdue = false }: { readonly state: AssessmentState; readonly overdue?: boolean }) {
  return (
    <span className="inline-flex flex-wrap gap-1.5">
      <Badge tone={tones[state]}>{assessmentStateTexts[state]}</Badge>
      {overdue && <Badge tone="bad">Overdue</Badge>}
    </span>
  );
}
