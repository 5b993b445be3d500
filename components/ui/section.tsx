import type { ReactNode } from "react";

export interface SectionProps {
  /** Makes it a landmark that is named by its title, and a place for links. */
  readonly id?: string | undefined;
  readonly title: ReactNode;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A titled part of a page. */
export function Section({ id, title, lead, actions, children }: SectionProps) {
  const titleId = id === undefined ? undefined : `${id}-title`;
  return (
    <section id={id} aria-labelledby={titleId} className="mb-8">
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-4 gap-y-2">
        <h2 id={titleId} className="text-lg font-semibold">
          {title}
        </h2>
        {actions !== undefined && <div className="flex flex-wrap gap-2">{actions}</div>}
      </div>
      {lead !== undefined && <p className="-mt-2 mb-3 max-w-prose text-sm text-ink-muted">{lead}</p>}
      {children}
    </section>
  );
}
