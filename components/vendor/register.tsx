import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Pagination } from "@/components/ui/pagination";
import { SortLink } from "@/components/ui/sort-link";
import { vendorListSearch, type VendorListQuery, type VendorSort } from "@/core/vendor/list-query";
import type { VendorListRow } from "@/core/vendor/vendor";
import { registerRow } from "./register-row";
import { clearedHref, isFiltered, VendorFilters } from "./vendor-filters";
import { VendorTable, type VendorColumn } from "./vendor-table";

export interface RegisterProps {
  readonly query: VendorListQuery;
  readonly rows: readonly VendorListRow[];
  readonly previous: string | null;
  readonly next: string | null;
  /** Null: too many to count. */
  readonly total: number | null;
  readonly now: string;
  readonly canWrite: boolean;
}

/** The register: filters, one dense table, pages. */
export function Register({ query, rows, previous, next, total, now, canWrite }: RegisterProps) {
  if (rows.length === 0 && !isFiltered(query) && query.cursor === null) return <NoVendors canWrite={canWrite} />;
  const today = now.slice(0, 10);
  return (
    <>
      <VendorFilters query={query} />
      {rows.length === 0 ? (
        <NothingMatches href={clearedHref(query)} />
      ) : (
        <VendorTable rows={rows.map((row) => registerRow(row, today))} now={now} headings={headings(query)} sorted={sortedColumn(query)} />
      )}
      <Pagination
        label="Pages of vendors"
        previousHref={hrefOf(previous)}
        nextHref={hrefOf(next)}
        summary={summaryOf(rows.length, total)}
      />
    </>
  );
}

const columnOf: Readonly<Record<VendorSort, VendorColumn>> = { name: "name", grade: "grade", exposure: "exposure", updated: "verified" };
const sortable = [
  { sort: "name", label: "Vendor" },
  { sort: "grade", label: "Grade" },
  { sort: "exposure", label: "Exposure" },
] as const;

function headings(query: VendorListQuery) {
  return Object.fromEntries(
    sortable.map(({ sort, label }) => {
      const isSorted = query.sort === sort;
      // The first click shows the worst, which is where the work is; names begin at A.
      const descending = isSorted ? !query.descending : sort !== "name";
      const href = `/vendors?${vendorListSearch({ ...query, sort, descending, cursor: null })}`;
      return [columnOf[sort], <SortLink key={sort} href={href} label={label} sort={isSorted ? directionOf(query) : undefined} />];
    }),
  );
}

function sortedColumn(query: VendorListQuery) {
  return { column: columnOf[query.sort], direction: directionOf(query) };
}

const directionOf = (query: VendorListQuery) => (query.descending ? ("descending" as const) : ("ascending" as const));
const hrefOf = (search: string | null): string | null => (search === null ? null : `/vendors?${search}`);

function summaryOf(shown: number, total: number | null): string {
  if (total === null) return `${String(shown)} of more than 10,000 vendors`;
  const all = total.toLocaleString("en-GB");
  return shown === total ? `${all} ${total === 1 ? "vendor" : "vendors"}` : `${String(shown)} of ${all} vendors`;
}

function NoVendors({ canWrite }: { readonly canWrite: boolean }) {
  return (
    <EmptyState title="No vendors yet" action={canWrite && <LinkButton href="/vendors/new">Add vendor</LinkButton>}>
      The register holds everyone who sends mail about your patients: what they say about encryption, and what the headers show. Begin with
      the vendor that sends the most.
    </EmptyState>
  );
}

function NothingMatches({ href }: { readonly href: string }) {
  return (
    <EmptyState
      title="No vendor matches"
      action={
        <LinkButton href={href} variant="secondary">
          Clear filters
        </LinkButton>
      }
    >
      Nothing in the register fits this search and these filters together.
    </EmptyState>
  );
}
