import type { ReactNode } from "react";
import { Breadcrumb, type Crumb } from "./breadcrumb";

export interface PageHeaderProps {
  readonly title: ReactNode;
  /** One sentence under the title. */
  readonly lead?: ReactNode;
  readonly crumbs?: readonly Crumb[] | undefined;
  /** Badges beside the title. */
  readonly marks?: ReactNode;
  readonly actions?: ReactNode;
}

export function PageHeader({ title, lead, crumbs, marks, actions }: PageHeaderProps) {
  return (
    <header className="mb-6 flex flex-col gap-1">
      {crumbs !== undefined && crumbs.length > 0 && <Breadcrumb crumbs={crumbs} />}
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div className="min-w-0">
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <h1 className="text-2xl leading-tight font-semibold tracking-tight">{title}</h1>
            {marks}
          </div>
          {lead !== undefined && <p className="mt-1 max-w-prose text-ink-muted">{lead}</p>}
        </div>
        {actions !== undefined && <div className="flex flex-wrap gap-2">{actions}</div>}
      </div>
    </header>
  );
}
