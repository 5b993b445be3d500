import type { ReactNode } from "react";
import { ExposurePanel } from "@/components/exposure/exposure-panel";
import { CapList } from "@/components/score/cap-list";
import { GradeBadge } from "@/components/score/grade-badge";
import type { Result } from "@/core/scoring/result";

export interface ResultCardProps {
  readonly result: Result;
  readonly vendorName: string;
  /** Whose result it is and of when, in a few words. */
  readonly caption: ReactNode;
}

/** Grade, verdict, caps and exposure of one moment. */
export function ResultCard({ result, vendorName, caption }: ResultCardProps) {
  return (
    <div className="flex flex-col gap-4 rounded-lg border border-line bg-surface p-4">
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
        <GradeBadge
          grade={result.grade}
          provisional={result.provisional}
          capped={result.bandBeforeCaps !== null && result.bandBeforeCaps !== result.grade}
          size="lg"
        />
        <div className="min-w-0 flex-1 basis-64">
          <p className="font-medium">{result.verdict}</p>
          <p className="mt-0.5 text-xs text-ink-muted">{caption}</p>
        </div>
      </div>
      <CapList caps={result.caps} />
      <ExposurePanel exposure={result.inference.exposure} label={vendorName} />
    </div>
  );
}
