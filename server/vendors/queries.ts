import "server-only";
import { AppError } from "@/core/errors/app-error";
import { vendorListSearch, type Cursor, type VendorListQuery } from "@/core/vendor/list-query";
import type { Vendor, VendorListRow } from "@/core/vendor/vendor";
import type { Actor } from "@/server/auth/actor";
import { db } from "@/server/db/client";
import { beyondCursor, sortValueOf, vendorFilter, vendorOrder } from "./list-filter";
import { toVendor, toVendorListRow, vendorListSelect, vendorSelect } from "./rows";

export const vendorPageSize = 50;

export interface VendorPage {
  readonly rows: readonly VendorListRow[];
  /** Search strings of the neighbouring pages, null at an end. */
  readonly previous: string | null;
  readonly next: string | null;
  /** Counted up to 10 000, then `null`: a count over everything costs more than it tells. */
  readonly total: number | null;
}

/** One page of the register, in the order and with the filters of the URL. Reads one row more than it shows. */
export async function listVendors(actor: Actor, query: VendorListQuery, today: string): Promise<VendorPage> {
  const where = vendorFilter(actor.organisationId, query, today);
  const [found, total] = await Promise.all([
    db().vendor.findMany({
      where: { ...where, ...beyondCursor(query) },
      orderBy: vendorOrder(query),
      take: vendorPageSize + 1,
      select: vendorListSelect,
    }),
    db().vendor.count({ where, take: countLimit + 1 }),
  ]);
  const backwards = query.cursor?.direction === "before";
  const more = found.length > vendorPageSize;
  const page = found.slice(0, vendorPageSize);
  if (backwards) page.reverse();
  const first = page[0];
  const last = page.at(-1);
  const link = (direction: Cursor["direction"], row: (typeof page)[number]): string =>
    vendorListSearch({ ...query, cursor: { direction, id: row.id, value: sortValueOf(query.sort, row) } });
  return {
    rows: page.map(toVendorListRow),
    previous: first !== undefined && (backwards ? more : query.cursor !== null) ? link("before", first) : null,
    next: last !== undefined && (backwards || more) ? link("after", last) : null,
    total: total > countLimit ? null : total,
  };
}

const countLimit = 10_000;

/** @throws AppError `not-found` also for a vendor of another organisation */
export async function getVendor(actor: Actor, vendorId: string): Promise<Vendor> {
  const row = await db().vendor.findFirst({
    where: { organisationId: actor.organisationId, id: vendorId },
    select: vendorSelect,
  });
  if (row === null) throw new AppError("not-found", `vendor ${vendorId}`);
  return toVendor(row);
}

/** Name and id of an archived vendor, for the notice that offers to put it back; null for anything else. */
export async function archivedVendor(
  actor: Actor,
  vendorId: string | null,
): Promise<{ readonly id: string; readonly name: string } | null> {
  if (vendorId === null) return null;
  return db().vendor.findFirst({
    where: { organisationId: actor.organisationId, id: vendorId, archivedAt: { not: null } },
    select: { id: true, name: true },
  });
}
