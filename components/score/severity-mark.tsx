import { textTone } from "@/components/ui/tone";
import { cn } from "@/components/ui/cn";
import type { Severity } from "@/core/controls/control";
import { severityWords } from "./grade-words";

/** Four steps filled from below, and the word. */
export function SeverityMark({ severity }: { readonly severity: Severity }) {
  const { word, tone, filled } = severityWords[severity];
  return (
    <span className={cn("inline-flex items-center gap-1.5 text-xs font-medium whitespace-nowrap", textTone[tone])}>
      <svg viewBox="0 0 14 12" width="14" height="12" aria-hidden="true">
        {[0, 1, 2, 3].map((step) => (
          <rect
            key={step}
            x={step * 3.5 + 0.5}
            y={9 - step * 2.5}
            width="2.4"
            height={2.5 + step * 2.5}
            fill={step < filled ? "currentColor" : "none"}
            stroke="currentColor"
            strokeWidth="0.7"
          />
        ))}
      </svg>
      {word}
    </span>
  );
}
