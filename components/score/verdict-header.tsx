import type { ReactNode } from "react";
import { RawText } from "@/components/ui/raw-text";
import type { TextSpan } from "@/components/ui/mark-spans";
import type { Grade } from "@/core/scoring/result";
import { GradeBadge } from "./grade-badge";

export interface VerdictHeaderProps {
  readonly grade: Grade | null;
  readonly provisional: boolean;
  readonly capped: boolean;
  /** The one sentence. */
  readonly verdict: string;
  /** The header line that the sentence rests on, with its proving words. */
  readonly proof?: { readonly text: string; readonly marks: readonly TextSpan[]; readonly source: ReactNode } | undefined;
}

export function VerdictHeader({ grade, provisional, capped, verdict, proof }: VerdictHeaderProps) {
  return (
    <div className="mb-6 flex flex-col gap-4 rounded-lg border border-line bg-surface p-5">
      <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
        <GradeBadge grade={grade} provisional={provisional} capped={capped} size="lg" />
        <p className="min-w-0 flex-1 basis-72 text-lg leading-snug font-medium text-balance">{verdict}</p>
      </div>
      {proof !== undefined && (
        <figure>
          <RawText text={proof.text} marks={proof.marks} label="The header line behind the verdict" />
          <figcaption className="mt-1 text-xs text-ink-muted">{proof.source}</figcaption>
        </figure>
      )}
    </div>
  );
}
