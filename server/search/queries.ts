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
  return [...vendors.map(toVendorFound), ...assessments.map(toAssessmentFound), ...streams.map(toStreamFound)];
}

interface Below {
  readonly id: string;
  readonly vendorId: string;
  readonly vendor: { readonly name: string };
}

function toVendorFound({ id, name, archivedAt }: { id: string; name: string; archivedAt: Date | null }): FoundObject {
  return { kind: "vendor", id, vendorId: id, label: name, detail: archivedAt === null ? "Vendor" : "Archived vendor" };
}

function toAssessmentFound({ id, vendorId, vendor, reference }: Below & { readonly reference: string }): FoundObject {
  return { kind: "assessment", id, vendorId, label: reference, detail: vendor.name };
}

function toStreamFound({ id, vendorId, vendor, name }: Below & { readonly name: string }): FoundObject {
  return { kind: "stream", id, vendorId, label: name, detail: vendor.name };
}
