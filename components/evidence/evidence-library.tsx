import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Pagination } from "@/components/ui/pagination";
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
export function EvidenceLibrary({ path, query, rows, after, now, vendor }: EvidenceLibraryProps) {
  const options = { vendorInPath: vendor !== null };
  const isEmpty = rows.length === 0 && query.after === null && !isFiltered(query);
  if (isEmpty) return <NoEvidence addHref={vendor === null ? "/vendors" : vendor.addHref} isVendor={vendor !== null} />;
  const next = after === null ? null : `${path}${evidenceSearch({ ...query, after }, options)}`;
  const first = query.after === null ? null : `${path}${evidenceSearch({ ...query, after: null }, options)}`;
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
      <Pagination
        label="Pages of evidence"
        previousHref={null}
        nextHref={next}
        summary={first === null ? undefined : "Older items. The newest are on the first page."}
      />
      {first !== null && (
        <LinkButton href={first} variant="quiet" size="sm">
          Back to the newest
        </LinkButton>
      )}
    </>
  );
}

function NoEvidence({ addHref, isVendor }: { readonly addHref: string | null; readonly isVendor: boolean }) {
  const action = addHref === null ? undefined : <LinkButton href={addHref}>{isVendor ? "Add evidence" : "Choose a vendor"}</LinkButton>;
  return (
    <EmptyState title="No evidence yet" action={action}>
      Headers of mail that you received, settings that a vendor handed over, and documents. Each item is kept with its hash, and every point
      of a result leads back to one.
    </EmptyState>
  );
}
