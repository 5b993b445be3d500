import type { ReactNode } from "react";
import { SeverityMark } from "@/components/score/severity-mark";
import { StatusBadge } from "@/components/score/status-badge";
import { KeyValueList } from "@/components/ui/key-value-list";
import type { Citation, Severity, Voice } from "@/core/controls/control";
import type { ControlStatus } from "@/core/inference/outcome";

export interface FindingCardProps {
  readonly controlId: string;
  readonly title: string;
  readonly severity: Severity;
  readonly status: ControlStatus;
  /** What was found, in one or two sentences. */
  readonly basis: ReactNode;
  readonly citations: readonly Citation[];
  /** What closes it. */
  readonly closes: string;
  readonly acceptance?: ReactNode;
  readonly actions?: ReactNode;
}

const voices: Readonly<Record<Voice, string>> = {
  "law-in-force": "Law in force",
  "proposed-rule": "Proposed rule",
  "technical-standard": "Technical standard",
  framework: "Framework",
};

/** A control that fell short, with the voices kept apart. */
export function FindingCard(props: FindingCardProps) {
  return (
    <article className="rounded-lg border border-line bg-surface p-4">
      <header className="mb-2 flex flex-wrap items-center gap-x-3 gap-y-1">
        <h2 className="font-semibold">
          <span className="me-2 font-mono text-xs font-normal text-ink-muted">{props.controlId}</span>
          {props.title}
        </h2>
        <SeverityMark severity={props.severity} />
        <StatusBadge status={props.status} />
      </header>
      <div className="max-w-prose">{props.basis}</div>
      <KeyValueList
        rows={[
          { label: "What closes it", value: props.closes },
          ...props.citations.map((citation) => ({
            label: voices[citation.voice],
            value: (
              <>
                <span className="font-medium">{citation.reference}</span>: {citation.says}
              </>
            ),
          })),
        ]}
      />
      {props.acceptance}
      {props.actions !== undefined && <div className="mt-3 flex flex-wrap gap-2">{props.actions}</div>}
    </article>
  );
}
