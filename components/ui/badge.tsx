import type { ReactNode } from "react";
import { softTone, type Tone } from "./tone";
import { cn } from "./cn";

export interface BadgeProps {
  readonly tone?: Tone | undefined;
  /** A small shape that says the same as the colour. */
  readonly icon?: ReactNode;
  readonly children: ReactNode;
}

export function Badge({ tone = "neutral", icon, children }: BadgeProps) {
  return (
    <span
      className={cn(
        "inline-flex items-center gap-1 rounded px-1.5 py-px text-xs leading-5 font-medium whitespace-nowrap print:border",
        softTone[tone],
      )}
    >
      {icon}
      {children}
    </span>
  );
}
