import { Search } from "lucide-react";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { controlStyle } from "@/components/ui/control-style";
import { cn } from "@/components/ui/cn";
import { Select, type Option } from "@/components/ui/select";
import { TextLink } from "@/components/ui/text-link";
import { vendorListSearch, type VendorListQuery } from "@/core/vendor/list-query";

const grades: readonly Option[] = [
  ...["A", "B", "C", "D", "F"].map((grade) => ({ value: grade, label: `Grade ${grade}` })),
  { value: "none", label: "Not graded" },
];

const baas: readonly Option[] = [
  { value: "in-force", label: "BAA in force" },
  { value: "expires-soon", label: "BAA expires soon" },
  { value: "expired", label: "BAA expired" },
  { value: "missing", label: "No signed BAA" },
];

/** Search and filters as a plain GET form: all of it stands in the address, and works without JavaScript. */
export function VendorFilters({ query }: { readonly query: VendorListQuery }) {
  return (
    <form action="/vendors" role="search" aria-label="Vendors" className="mb-4 flex flex-wrap items-center gap-x-3 gap-y-2 text-sm">
      {query.sort !== "name" && <input type="hidden" name="sort" value={query.sort} />}
      <span className="relative min-w-0 flex-1 basis-56 sm:max-w-xs">
        <Search aria-hidden="true" className="pointer-events-none absolute start-2.5 top-1/2 size-4 -translate-y-1/2 text-ink-muted" />
        <input
          type="search"
          name="q"
          aria-label="Name of the vendor"
          placeholder="Name of the vendor"
          maxLength={120}
          defaultValue={query.search}
          className={cn(controlStyle, "min-h-9 ps-8.5")}
        />
      </span>
      <Select name="grade" aria-label="Grade" prompt="Any grade" options={grades} defaultValue={query.grade ?? ""} className="w-auto!" />
      <Select name="baa" aria-label="BAA" prompt="Any BAA" options={baas} defaultValue={query.baa ?? ""} className="w-auto!" />
      <Checkbox name="contradicted" value="1" label="Contradicted" defaultChecked={query.contradicted} />
      <Checkbox name="archived" value="1" label="Archived" defaultChecked={query.archived} />
      <Button type="submit" variant="secondary">
        Apply
      </Button>
      {isFiltered(query) && <TextLink href={clearedHref(query)}>Clear filters</TextLink>}
    </form>
  );
}

/** Whether the list leaves anything out that an analyst might look for. */
export function isFiltered(query: VendorListQuery): boolean {
  return query.search !== "" || query.grade !== null || query.baa !== null || query.contradicted || query.archived;
}

/** The whole list in the same order. */
export function clearedHref(query: VendorListQuery): string {
  const none = { search: "", grade: null, baa: null, contradicted: false, archived: false, cursor: null };
  const search = vendorListSearch({ ...query, ...none });
  return search === "" ? "/vendors" : `/vendors?${search}`;
}
