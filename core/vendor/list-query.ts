/** What the vendor list shows, as it stands in the URL: search, filters, sort and place. */
export const vendorSorts = ["name", "grade", "exposure", "updated"] as const;
export type VendorSort = (typeof vendorSorts)[number];

export const vendorGradeFilters = ["A", "B", "C", "D", "F", "none"] as const;
export type VendorGradeFilter = (typeof vendorGradeFilters)[number];

export const vendorBaaFilters = ["in-force", "expires-soon", "expired", "missing"] as const;
export type VendorBaaFilter = (typeof vendorBaaFilters)[number];

/** Where a page starts: after (or before) the row with this sort value and id. */
export interface Cursor {
  readonly direction: "after" | "before";
  readonly value: string;
  readonly id: string;
}

export interface VendorListQuery {
  readonly search: string;
  readonly archived: boolean;
  readonly grade: VendorGradeFilter | null;
  readonly baa: VendorBaaFilter | null;
  /** Only vendors with an open contradiction. */
  readonly contradicted: boolean;
  readonly sort: VendorSort;
  readonly descending: boolean;
  readonly cursor: Cursor | null;
}

export type SearchParameters = Readonly<Record<string, string | readonly string[] | undefined>>;

const maximumSearchLength = 120;

/** Reads the URL; whatever it does not know falls back to the default, so an old link still opens the list. */
export function parseVendorListQuery(parameters: SearchParameters): VendorListQuery {
  const sort = oneOf(vendorSorts, first(parameters["sort"])) ?? "name";
  return {
    search: first(parameters["q"]).trim().slice(0, maximumSearchLength),
    archived: first(parameters["archived"]) === "1",
    grade: oneOf(vendorGradeFilters, first(parameters["grade"])),
    baa: oneOf(vendorBaaFilters, first(parameters["baa"])),
    contradicted: first(parameters["contradicted"]) === "1",
    sort,
    descending: descending(sort, first(parameters["order"])),
    cursor: parseCursor(parameters),
  };
}

/** The search string (without `?`) that leads to this list; defaults are left out, so that URLs stay short. */
export function vendorListSearch(query: VendorListQuery): string {
  const pairs: readonly (readonly [string, string])[] = [
    ["q", query.search],
    ["archived", query.archived ? "1" : ""],
    ["grade", query.grade ?? ""],
    ["baa", query.baa ?? ""],
    ["contradicted", query.contradicted ? "1" : ""],
    ["sort", query.sort === "name" ? "" : query.sort],
    ["order", orderOf(query)],
    [query.cursor?.direction ?? "after", query.cursor === null ? "" : `${query.cursor.id}~${query.cursor.value}`],
  ];
  return pairs
    .filter(([, value]) => value !== "")
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join("&");
}

function orderOf(query: VendorListQuery): string {
  if (query.descending === descending(query.sort, "")) return "";
  return query.descending ? "desc" : "asc";
}

/** Names start at A, dates at the newest; grade and exposure start at the worst, which is where the work is. */
function descending(sort: VendorSort, order: string): boolean {
  if (order === "asc") return false;
  if (order === "desc") return true;
  return sort !== "name";
}

function parseCursor(parameters: SearchParameters): Cursor | null {
  for (const direction of ["after", "before"] as const) {
    const text = first(parameters[direction]);
    const cut = text.indexOf("~");
    if (cut > 0) return { direction, id: text.slice(0, cut), value: text.slice(cut + 1) };
  }
  return null;
}

function first(value: string | readonly string[] | undefined): string {
  if (value === undefined) return "";
  return typeof value === "string" ? value : (value[0] ?? "");
}

function oneOf<T extends string>(allowed: readonly T[], value: string): T | null {
  return allowed.find((candidate) => candidate === value) ?? null;
}
