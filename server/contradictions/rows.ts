import "server-only";
import type { ContradictionRecord } from "@/core/contradiction/contradiction";
import type { Contradiction } from "@/core/inference/outcome";
import type { Prisma } from "@/prisma/generated/sqlite/client";
import { resolutionOf } from "@/server/results/rows";

export const contradictionSelect = {
  id: true,
  vendorId: true,
  state: true,
  resolution: true,
  reason: true,
  ownerId: true,
  snapshot: true,
  firstSeenAt: true,
  lastSeenAt: true,
  resolvedAt: true,
  resolvedById: true,
} satisfies Prisma.ContradictionSelect;

type Row = Prisma.ContradictionGetPayload<{ select: typeof contradictionSelect }>;

/** The snapshot is written by `recomputeVendor` alone, from this type. `names` holds members by id. */
export function toContradiction(row: Row, names: ReadonlyMap<string, string>): ContradictionRecord {
  const nameOf = (id: string | null): string | null => (id === null ? null : (names.get(id) ?? null));
  return {
    id: row.id,
    vendorId: row.vendorId,
    state: row.state === "open" ? "open" : "resolved",
    resolution: resolutionOf(row.resolution)[0] ?? null,
    reason: row.reason,
    ownerId: row.ownerId,
    ownerName: nameOf(row.ownerId),
    firstSeenAt: row.firstSeenAt.toISOString(),
    lastSeenAt: row.lastSeenAt.toISOString(),
    resolvedAt: row.resolvedAt?.toISOString() ?? null,
    resolvedByName: nameOf(row.resolvedById),
    seen: JSON.parse(row.snapshot) as Contradiction,
  };
}
