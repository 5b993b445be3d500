import "server-only";
import { rankOfGrade } from "@/core/vendor/grade-rank";
import type { Cursor, VendorListQuery, VendorSort } from "@/core/vendor/list-query";

/** Where and order of the register, as Prisma takes them. The organisation comes from the actor, never from the URL. */
export function vendorFilter(organisationId: string, query: VendorListQuery, today: string) {
  return {
    organisationId,
    archivedAt: query.archived ? { not: null } : null,
    ...(query.search === "" ? {} : { nameKey: { contains: query.search.toLowerCase() } }),
    ...(query.grade === null ? {} : { gradeRank: rankOfGrade(query.grade === "none" ? null : query.grade) }),
    ...(query.contradicted ? { contradictions: { gt: 0 } } : {}),
    ...baaFilter(query.baa, today),
  };
}

/** ISO dates compare as text. `expires-soon` is within 60 days, as on the vendor page. */
function baaFilter(filter: VendorListQuery["baa"], today: string) {
  if (filter === null) return {};
  if (filter === "missing") return { baaStatus: { not: "executed" } };
  const soon = addDays(today, 60);
  if (filter === "expired") return { baaStatus: "executed", baaExpiresOn: { lt: today } };
  if (filter === "expires-soon") return { baaStatus: "executed", baaExpiresOn: { gte: today, lte: soon } };
  return { baaStatus: "executed", OR: [{ baaExpiresOn: null }, { baaExpiresOn: { gte: today } }] };
}

const columns = { name: "nameKey", grade: "gradeRank", exposure: "openModes", updated: "updatedAt" } as const satisfies Record<
  VendorSort,
  string
>;

/** The sort, with the id as tie-breaker; turned around when the page is read backwards. */
export function vendorOrder(query: VendorListQuery) {
  const direction = isDescending(query) ? ("desc" as const) : ("asc" as const);
  return [{ [columns[query.sort]]: direction }, { id: direction }];
}

/**
 * The rows beyond the cursor. The first comparison alone bounds the index range; the second cuts ties by id. Written as
 * `(a, b) > (x, y)` SQLite would use the first column only when the id were an integer key.
 */
export function beyondCursor(query: VendorListQuery) {
  if (query.cursor === null) return {};
  const value = cursorValue(query.sort, query.cursor);
  if (value === null) return {};
  const column = columns[query.sort];
  const [beyond, orAt] = isDescending(query) ? (["lt", "lte"] as const) : (["gt", "gte"] as const);
  return {
    AND: [
      { [column]: { [orAt]: value } },
      { OR: [{ [column]: { [beyond]: value } }, { [column]: value, id: { [beyond]: query.cursor.id } }] },
    ],
  };
}

/** What a row puts into the cursor of the page before or after it. */
export function sortValueOf(
  sort: VendorSort,
  row: { readonly nameKey: string; readonly gradeRank: number; readonly openModes: number; readonly updatedAt: Date },
): string {
  const value = row[columns[sort]];
  return value instanceof Date ? value.toISOString() : String(value);
}

const isDescending = (query: VendorListQuery): boolean => query.descending !== (query.cursor?.direction === "before");

/** A cursor comes from the URL: one that is no number or date starts the list anew. */
function cursorValue(sort: VendorSort, cursor: Cursor): string | number | Date | null {
  if (sort === "name") return cursor.value;
  if (sort === "updated") {
    const date = new Date(cursor.value);
    return Number.isNaN(date.getTime()) ? null : date;
  }
  const number = Number(cursor.value);
  return Number.isInteger(number) ? number : null;
}

function addDays(isoDate: string, days: number): string {
  const date = new Date(`${isoDate}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
