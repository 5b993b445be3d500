import "server-only";
import type { Prisma } from "@/prisma/generated/sqlite/client";
import type { Vendor, VendorListRow } from "@/core/vendor/vendor";
import { gradeOfRank } from "@/core/vendor/grade-rank";
import { exposureFromLetters } from "@/core/vendor/exposure-letters";
import { isHandlesPhi } from "@/core/vendor/vendor";

/** What the list needs of a vendor, and nothing else: one row of one table. */
export const vendorListSelect = {
  id: true,
  name: true,
  nameKey: true,
  gradeRank: true,
  assurance: true,
  confidence: true,
  provisional: true,
  exposure: true,
  openModes: true,
  worstFinding: true,
  contradictions: true,
  baaStatus: true,
  baaExpiresOn: true,
  lastVerifiedOn: true,
  nextDueOn: true,
  isDemo: true,
  archivedAt: true,
  updatedAt: true,
} satisfies Prisma.VendorSelect;

type ListRow = Prisma.VendorGetPayload<{ select: typeof vendorListSelect }>;

export function toVendorListRow(row: ListRow): VendorListRow {
  return {
    id: row.id,
    name: row.name,
    grade: gradeOfRank(row.gradeRank),
    assurance: row.assurance,
    confidence: row.confidence,
    provisional: row.provisional,
    exposure: exposureFromLetters(row.exposure),
    worstFinding: row.worstFinding,
    contradictions: row.contradictions,
    baaStatus: row.baaStatus,
    baaExpiresOn: row.baaExpiresOn,
    lastVerifiedOn: row.lastVerifiedOn,
    nextDueOn: row.nextDueOn,
    isDemo: row.isDemo,
    archived: row.archivedAt !== null,
    updatedAt: row.updatedAt.toISOString(),
  };
}

export const vendorSelect = {
  id: true,
  name: true,
  website: true,
  description: true,
  handlesPhi: true,
  archivedAt: true,
  isDemo: true,
  version: true,
  createdAt: true,
  updatedAt: true,
  latestResultId: true,
} satisfies Prisma.VendorSelect;

type VendorRow = Prisma.VendorGetPayload<{ select: typeof vendorSelect }>;

export function toVendor(row: VendorRow): Vendor {
  return {
    id: row.id,
    name: row.name,
    website: row.website,
    description: row.description,
    handlesPhi: isHandlesPhi(row.handlesPhi) ? row.handlesPhi : "unknown",
    archived: row.archivedAt !== null,
    isDemo: row.isDemo,
    version: row.version,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
    latestResultId: row.latestResultId,
  };
}
