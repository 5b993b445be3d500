import { CircleAlert, CircleCheck, Info, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { cn } from "./cn";

export type CalloutKind = "note" | "success" | "warning" | "problem";

export interface CalloutProps {
  readonly kind?: CalloutKind | undefined;
  readonly title?: ReactNode;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  /** Announced when it appears after the page was read. */
  readonly live?: boolean | undefined;
}

const looks = {
  note: { icon: Info, word: "Note", frame: "border-accent bg-accent-soft", ink: "text-accent" },
  success: { icon: CircleCheck, word: "Done", frame: "border-good bg-good-soft", ink: "text-good" },
  warning: { icon: TriangleAlert, word: "Warning", frame: "border-warn bg-warn-soft", ink: "text-warn" },
  problem: { icon: CircleAlert, word: "Problem", frame: "border-bad bg-bad-soft", ink: "text-bad" },
} as const;

export function Callout({ kind = "note", title, children, actions, live = false }: CalloutProps) {
  const look = looks[kind];
  const Icon = look.icon;
  return (
    <div
      role={live ? (kind === "problem" ? "alert" : "status") : undefined}
      className={cn("flex gap-3 rounded-md border-s-4 px-4 py-3", look.frame)}
    >
      <Icon aria-label={look.word} className={cn("mt-0.5 size-5 shrink-0", look.ink)} />
      <div className="min-w-0 flex-1">
        {title !== undefined && <p className="font-semibold">{title}</p>}
        {children}
        {actions !== undefined && <div className="mt-2 flex flex-wrap gap-2">{actions}</div>}
      </div>
    </div>
  );
}
