import type { ReactNode } from "react";
import { SeverityMark } from "@/components/score/severity-mark";
import type { Severity } from "@/core/controls/control";

export interface ContradictionCardProps {
  readonly title: string;
  readonly severity: Severity;
  readonly claim: { readonly text: string; readonly source: ReactNode };
  readonly observation: {
    readonly text: string;
    /** The quoted line, its words marked. */
    readonly proof: ReactNode;
    readonly source: ReactNode;
  };
  /** What could explain it. */
  readonly hint: string;
  /** Open, or how it was resolved. */
  readonly state?: ReactNode;
  readonly actions?: ReactNode;
  /** How it was settled, or the form that settles it: a row of its own. */
  readonly settlement?: ReactNode;
}

/** What the vendor says and what we saw, side by side, both quoted. */
export function ContradictionCard(props: ContradictionCardProps) {
  return (
    <article className="rounded-lg border border-line bg-surface">
      <header className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-b border-line px-4 py-2.5">
        <h3 className="font-semibold">{props.title}</h3>
        <span className="flex items-center gap-3">
          <SeverityMark severity={props.severity} />
          {props.state}
        </span>
      </header>
      <div className="grid md:grid-cols-2">
        <div className="p-4 max-md:border-b md:border-e border-line">
          <p className="text-xs font-medium text-ink-muted">The vendor says</p>
          <blockquote className="mt-1 border-s-4 border-unknown ps-3">{props.claim.text}</blockquote>
          <p className="mt-2 text-xs text-ink-muted">{props.claim.source}</p>
        </div>
        <div className="min-w-0 p-4">
          <p className="text-xs font-medium text-ink-muted">We saw</p>
          <p className="mt-1 border-s-4 border-bad ps-3">{props.observation.text}</p>
          {props.observation.proof !== null && <div className="mt-2">{props.observation.proof}</div>}
          <p className="mt-2 text-xs text-ink-muted">{props.observation.source}</p>
        </div>
      </div>
      <footer className="flex flex-wrap items-center justify-between gap-3 border-t border-line px-4 py-2.5 text-sm">
        <p className="min-w-0 flex-1 basis-64 text-ink-muted">{props.hint}</p>
        {props.actions !== undefined && <span className="flex flex-wrap gap-2">{props.actions}</span>}
      </footer>
      {props.settlement !== undefined && <div className="border-t border-line px-4 py-2.5 text-sm empty:hidden">{props.settlement}</div>}
    </article>
  );
}
