import { LinkButton } from "./link-button";

export interface PaginationProps {
  readonly label: string;
  readonly previousHref: string | null;
  readonly nextHref: string | null;
  /** e.g. "50 of 5,000 vendors". */
  readonly summary?: string | undefined;
}

/** Keyset pages: there is a before and an after, and no page number. */
export function Pagination({ label, previousHref, nextHref, summary }: PaginationProps) {
  if (previousHref === null && nextHref === null && summary === undefined) return null;
  return (
    <nav aria-label={label} className="flex flex-wrap items-center justify-between gap-3 py-3 text-sm">
      <span className="text-ink-muted tabular-nums">{summary}</span>
      <span className="flex gap-2">
        {previousHref !== null && (
          <LinkButton href={previousHref} rel="prev" variant="secondary" size="sm">
            Previous
          </LinkButton>
        )}
        {nextHref !== null && (
          <LinkButton href={nextHref} rel="next" variant="secondary" size="sm">
            Next
          </LinkButton>
        )}
      </span>
    </nav>
  );
}
