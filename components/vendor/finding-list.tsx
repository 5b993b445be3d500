import { FindingCard } from "@/components/finding/finding-card";
import { Callout } from "@/components/ui/callout";
import { Disclosure } from "@/components/ui/disclosure";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { controlById } from "@/core/controls/catalogue";
import type { Severity } from "@/core/controls/control";
import { findingFor } from "@/core/controls/finding";
import type { ControlState, Inference } from "@/core/inference/outcome";
import { TraceList } from "./trace-list";

/** Controls that fell short, worst first: what was seen or said, the places that ask for it, and what closes it. */
export function FindingList({ vendorId, inference }: { readonly vendorId: string; readonly inference: Inference }) {
  const fallen = fallenShort(inference);
  if (fallen.length === 0) {
    return (
      <EmptyState
        title="No finding"
        action={
          <LinkButton href={`/vendors/${vendorId}/score`} variant="secondary">
            See what is unknown
          </LinkButton>
        }
      >
        A finding is a control that fell short, by evidence or by the vendor&rsquo;s own words. What nobody has looked at is unknown, not
        well.
      </EmptyState>
    );
  }
  return (
    <div className="flex flex-col gap-4">
      <h2 className="sr-only">Findings, worst first</h2>
      {fallen.map((state) => (
        <OneFinding key={state.controlId} state={state} />
      ))}
      <Callout>
        A good header closes none of these. A refusal under a bad receiver does, or the vendor&rsquo;s own setting with its provider&rsquo;s
        documentation.
      </Callout>
    </div>
  );
}

const severities: readonly Severity[] = ["critical", "high", "medium", "low", "info"];

/** Gaps and disproved claims in the order of severity. */
export function fallenShort(inference: Inference): readonly ControlState[] {
  return inference.controls
    .filter((state) => state.status === "gap" || state.status === "contradicted")
    .toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
}

function OneFinding({ state }: { readonly state: ControlState }) {
  const control = controlById(state.controlId);
  const finding = findingFor(state.controlId);
  if (control === null || finding === null) return null;
  return (
    <FindingCard
      controlId={state.controlId}
      title={control.title}
      severity={state.severity}
      status={state.status}
      basis={
        <>
          <p>{finding.sentence}</p>
          {finding.limit !== null && <p className="mt-1 text-sm text-ink-muted">{finding.limit}</p>}
        </>
      }
      citations={finding.citations}
      closes={finding.closes}
      acceptance={
        state.traces.length > 0 && (
          <div className="mt-3 text-sm">
            <Disclosure summary="What it rests on">
              <TraceList traces={state.traces} />
            </Disclosure>
          </div>
        )
      }
    />
  );
}
