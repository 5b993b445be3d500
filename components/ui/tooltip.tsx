import type { ReactNode } from "react";

export interface TooltipProps {
  readonly children: ReactNode;
  /** A few words. What a person must know stands on the page, not here. */
  readonly text: string;
}

/** Words on hover for the eye, the same words for a screen reader. */
export function Tooltip({ children, text }: TooltipProps) {
  return (
    <span title={text} className="cursor-help underline decoration-dotted underline-offset-[0.2em]">
      {children}
      <span className="sr-only"> ({text})</span>
    </span>
  );
}
