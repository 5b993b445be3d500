import { cn } from "@/components/ui/cn";
import { softTone } from "@/components/ui/tone";
import type { Grade } from "@/core/scoring/result";
import { gradeWords } from "./grade-words";

export interface GradeBadgeProps {
  /** Null: nothing is known yet, which is not a zero. */
  readonly grade: Grade | null;
  readonly provisional?: boolean | undefined;
  readonly capped?: boolean | undefined;
  readonly size?: "sm" | "lg" | undefined;
}

/** The letter, its word, and whether it is capped or provisional. */
export function GradeBadge({ grade, provisional = false, capped = false, size = "sm" }: GradeBadgeProps) {
  const look = grade === null ? notGraded : gradeWords[grade];
  const { gap, letter, words } = sizes[size];
  const remarks = [capped ? "capped" : null, provisional ? "provisional" : null].filter((remark) => remark !== null);
  return (
    <span className={cn("inline-flex items-center", gap)}>
      <span
        className={cn(
          "inline-flex shrink-0 items-center justify-center rounded-md font-semibold tabular-nums",
          softTone[look.tone],
          provisional ? "border-2 border-dashed border-current" : "border border-current/30",
          letter,
        )}
      >
        <span className="sr-only">Grade </span>
        {grade ?? <span aria-hidden="true">–</span>}
      </span>
      <span className={cn("leading-tight", words)}>
        <span className="block font-medium">{look.word}</span>
        {remarks.length > 0 && <span className="block text-ink-muted">{remarks.join(", ")}</span>}
      </span>
    </span>
  );
}

const notGraded = { word: "Not graded", tone: "unknown" } as const;

const sizes = {
  sm: { gap: "gap-2", letter: "size-7 text-sm", words: "text-xs" },
  lg: { gap: "gap-3", letter: "size-14 text-3xl", words: "text-base" },
} as const;
