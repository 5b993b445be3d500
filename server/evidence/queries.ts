import "server-only";
import { AppError } from "@/core/errors/app-error";
import type { EvidenceItem, EvidenceKind, EvidenceLine } from "@/core/evidence/evidence";
import type { EvidenceGrade } from "@/core/evidence/grade";
import type { Actor } from "@/server/auth/actor";
import { db } from "@/server/db/client";
import { unsentByRespondent } from "./unsent";
import { evidenceItemSelect, evidenceLineSelect, toEvidenceItem, toEvidenceLine } from "./rows";

export const evidencePageSize = 50;

export interface EvidenceFilter {
  readonly vendorId: string | null;
  readonly streamId: string | null;
  readonly kind: EvidenceKind | null;
  readonly grade: EvidenceGrade | null;
  readonly withdrawn: boolean;
  /** Id of the last row of the page before. */
  readonly after: string | null;
}

export interface EvidencePage {
  readonly rows: readonly EvidenceLine[];
  readonly after: string | null;
}

/** The library, newest first: of one vendor, or of the whole organisation. */
export async function listEvidence(actor: Actor, filter: EvidenceFilter): Promise<EvidencePage> {
  const rows = await db().evidence.findMany({
    where: {
      organisationId: actor.organisationId,
      NOT: unsentByRespondent,
      withdrawnAt: filter.withdrawn ? { not: null } : null,
      ...(filter.vendorId === null ? {} : { vendorId: filter.vendorId }),
      ...(filter.streamId === null ? {} : { streamId: filter.streamId }),
      ...(filter.kind === null ? {} : { kind: filter.kind }),
      ...(filter.grade === null ? {} : { grade: filter.grade }),
      ...(filter.after === null ? {} : { id: { lt: filter.after } }),
    },
    orderBy: { id: "desc" },
    take: evidencePageSize + 1,
    select: evidenceLineSelect,
  });
  const page = rows.slice(0, evidencePageSize).map(toEvidenceLine);
  return { rows: page, after: rows.length > evidencePageSize ? (page.at(-1)?.id ?? null) : null };
}

/** @throws AppError `not-found` also for an item of another organisation */
export async function getEvidence(actor: Actor, evidenceId: string): Promise<EvidenceItem> {
  const { organisationId } = actor;
  const row = await db().evidence.findFirst({
    where: { organisationId, id: evidenceId, NOT: unsentByRespondent },
    select: evidenceItemSelect,
  });
  if (row === null) throw new AppError("not-found", `evidence ${evidenceId}`);
  const same = await db().evidence.findMany({
    where: { organisationId, sha256: row.sha256, id: { not: evidenceId }, NOT: unsentByRespondent },
    orderBy: { id: "desc" },
    take: 10,
    select: { id: true, title: true, vendor: { select: { name: true } } },
  });
  return toEvidenceItem(
    row,
    same.map(({ id, title, vendor }) => ({ id, title, vendorName: vendor.name })),
  );
}
