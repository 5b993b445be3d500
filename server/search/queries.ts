import "server-only";
import type { FoundObject } from "@/core/search/found-object";
import type { Actor } from "@/server/auth/actor";
import { db } from "@/server/db/client";

/** What the palette finds: at most 8 vendors, 6 assessments and 6 streams whose name holds the words. Empty for an empty query. */
export async function searchObjects(actor: Actor, query: string): Promise<readonly FoundObject[]> {
  const words = query.trim().slice(0, 120);
  if (words === "") return [];
  const { organisationId } = actor;
  const key = words.toLowerCase();
  const [vendors, assessments, streams] = await Promise.all([
    db().vendor.findMany({
      where: { organisationId, nameKey: { contains: key } },
      orderBy: [{ nameKey: "asc" }, { id: "asc" }],
      take: 8,
      select: { id: true, name: true, archivedAt: true },
    }),
    db().assessment.findMany({
      where: { organisationId, OR: [{ reference: { contains: words.toUpperCase() } }, { vendor: { nameKey: { contains: key } } }] },
      orderBy: { id: "desc" },
      take: 6,
      select: { id: true, vendorId: true, reference: true, vendor: { select: { name: true } } },
    }),
    db().mailStream.findMany({
      where: { organisationId, archivedAt: null, OR: [{ name: { contains: words } }, { fromDomains: { contains: key } }] },
      orderBy: [{ name: "asc" }, { id: "asc" }],
      take: 6,
      select: { id: true, vendorId: true, name: true, vendor: { select: { name: true } } },
    }),
  ]);
  return [
    ...vendors.map(
      (row): FoundObject => ({
        kind: "vendor",
        id: row.id,
        vendorId: row.id,
        label: row.name,
        detail: row.archivedAt === null ? "Vendor" : "Archived vendor",
      }),
    ),
    ...assessments.map(
      (row): FoundObject => ({ kind: "assessment", id: row.id, vendorId: row.vendorId, label: row.reference, detail: row.vendor.name }),
    ),
    ...streams.map(
      (row): FoundObject => ({ kind: "stream", id: row.id, vendorId: row.vendorId, label: row.name, detail: row.vendor.name }),
    ),
  ];
}
