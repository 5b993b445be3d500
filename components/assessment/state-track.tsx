import { Check } from "lucide-react";
import { cn } from "@/components/ui/cn";
import { Time } from "@/components/ui/time";
import type { AssessmentState } from "@/core/assessment/state";

export interface StateTrackProps {
  readonly state: AssessmentState;
  readonly sentAt: string | null;
  readonly submittedAt: string | null;
  readonly decidedAt: string | null;
}

/** The way of an assessment from sending to decision, and where on it we are. */
export function StateTrack(props: StateTrackProps) {
  const at = stepOf[props.state];
  if (at === null) return null;
  const steps = [
    { label: "Sent", at: props.sentAt },
    { label: props.state === "changes-requested" ? "Changes requested" : "Vendor answers", at: null },
    { label: "Submitted", at: props.state === "changes-requested" ? null : props.submittedAt },
    { label: "In review", at: null },
    { label: "Decided", at: props.decidedAt },
  ];
  return (
    <ol aria-label="State" className="mb-6 grid gap-x-2 gap-y-1 sm:grid-cols-5">
      {steps.map((step, index) => (
        <Step key={step.label} {...step} position={index < at ? "done" : index === at ? "current" : "ahead"} />
      ))}
    </ol>
  );
}

// The step that is going on, or the last one that was reached.
const stepOf: Readonly<Record<AssessmentState, number | null>> = {
  draft: null,
  sent: 0,
  "in-progress": 1,
  "changes-requested": 1,
  submitted: 2,
  "in-review": 3,
  decided: 4,
  superseded: null,
};

interface StepProps {
  readonly label: string;
  readonly at: string | null;
  readonly position: "done" | "current" | "ahead";
}

function Step({ label, at, position }: StepProps) {
  return (
    <li
      aria-current={position === "current" ? "step" : undefined}
      className={cn(
        "border-s-4 py-1 ps-3 text-sm sm:border-s-0 sm:border-t-4 sm:ps-0 sm:pt-2",
        position === "ahead" ? "border-line text-ink-muted" : "border-accent",
      )}
    >
      <span className={cn("flex items-center gap-1", position === "current" && "font-semibold")}>
        {position === "done" && <Check aria-label="Done" className="size-3.5 text-accent" />}
        {label}
      </span>
      {at !== null && position !== "ahead" && (
        <span className="text-xs text-ink-muted">
          <Time iso={at} />
        </span>
      )}
    </li>
  );
}
