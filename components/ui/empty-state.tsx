import type { ReactNode } from "react";

export interface EmptyStateProps {
  readonly title: string;
  /** What this place is for, in one or two sentences. */
  readonly children: ReactNode;
  /** The one thing to do next. */
  readonly action?: ReactNode;
  readonly headingLevel?: 2 | 3 | undefined;
}

export function EmptyState({ title, children, action, headingLevel = 2 }: EmptyStateProps) {
  const Heading = headingLevel === 2 ? "h2" : "h3";
  return (
    <div className="rounded-lg border border-dashed border-control px-6 py-8">
      <Heading className="text-base font-semibold">{title}</Heading>
      <div className="mt-1 max-w-prose text-ink-muted">{children}</div>
      {action !== undefined && <div className="mt-4">{action}</div>}
    </div>
  );
}
