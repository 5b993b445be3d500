import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Pagination } from "@/components/ui/pagination";
import { TextLink } from "@/components/ui/text-link";
import { evidenceSearch, isFiltered, type EvidenceListQuery } from "@/core/evidence/list-query";
import type { StreamChoice } from "./evidence-fields";
import { EvidenceFilter } from "./evidence-filter";
import { EvidenceList, type EvidenceRow } from "./evidence-list";

export interface EvidenceLibraryProps {
  readonly path: string;
  readonly query: EvidenceListQuery;
  readonly rows: readonly EvidenceRow[];
  /** Cursor of the next page, null at the end. */
  readonly after: string | null;
  readonly now: string;
  /** On a vendor's own page: its streams, and where evidence is added (null for a person who only reads). */
  readonly vendor: { readonly streams: readonly StreamChoice[]; readonly addHref: string | null } | null;
}

/** Evidence with its filter, page by page, newest first. */
export function EvidenceLibrary(props: EvidenceLibraryProps) {
  const { path, query, rows, now, vendor } = props;
  if (rows.length === 0 && query.after === null && !isFiltered(query)) return <NoEvidence path={path} vendor={vendor} />;
  return (
    <>
      <EvidenceFilter path={path} query={query} streams={vendor?.streams ?? []} />
      {rows.length === 0 ? (
        <EmptyState title="Nothing matches" action={<LinkButton href={path}>Show all that is in use</LinkButton>}>
          No item fits this filter. Withdrawn items are only shown when you ask for them.
        </EmptyState>
      ) : (
        <EvidenceList rows={rows} now={now} showVendor={vendor === null} />
      )}
      <Pages {...props} />
    </>
  );
}

/** Onwards, and back to the newest: the cursor knows no page before. */
function Pages({ path, query, after, vendor }: EvidenceLibraryProps) {
  const href = (cursor: string | null): string =>
    `${path}${evidenceSearch({ ...query, after: cursor }, { vendorInPath: vendor !== null })}`;
  const isFirst = query.after === null;
  return (
    <>
      <Pagination
        label="Pages of evidence"
        previousHref={null}
        nextHref={after === null ? null : href(after)}
        summary={isFirst ? undefined : "Older items"}
      />
      {!isFirst && (
        <LinkButton href={href(null)} variant="quiet" size="sm">
          Back to the newest
        </LinkButton>
      )}
    </>
  );
}

function NoEvidence({ path, vendor }: Pick<EvidenceLibraryProps, "path" | "vendor">) {
  const addHref = vendor === null ? "/vendors" : vendor.addHref;
  const action =
    addHref === null ? undefined : <LinkButton href={addHref}>{vendor === null ? "Choose a vendor" : "Add evidence"}</LinkButton>;
  return (
    <EmptyState title="No evidence yet" action={action}>
      Headers of mail that you received, settings that a vendor handed over, and documents. Each item is kept with its hash, and every point
      of a result leads back to one. What was withdrawn stands <TextLink href={`${path}?withdrawn=yes`}>in a list of its own</TextLink>.
    </EmptyState>
  );
}
