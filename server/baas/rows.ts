import "server-only";
import type { Prisma } from "@/prisma/generated/sqlite/client";
import { isBaaStatus, type Baa } from "@/core/baa/baa";
import type { BaaInput } from "@/core/inference/input";
import { isProviderId } from "@/core/providers/catalogue";
import { parseTextList } from "@/core/stored-list";

export const baaInputSelect = {
  id: true,
  status: true,
  signedOn: true,
  effectiveOn: true,
  expiresOn: true,
  elements: true,
  providersNamed: true,
  fileId: true,
} satisfies Prisma.BaaSelect;

export function toBaaInput(row: Prisma.BaaGetPayload<{ select: typeof baaInputSelect }>): BaaInput {
  return {
    id: row.id,
    status: statusOf(row.status),
    signedOn: row.signedOn,
    effectiveOn: row.effectiveOn,
    expiresOn: row.expiresOn,
    elements: row.elements === null ? null : parseTextList(row.elements),
    providersNamed: parseTextList(row.providersNamed).filter(isProviderId),
    hasFile: row.fileId !== null,
  };
}

export const baaSelect = {
  ...baaInputSelect,
  organisationParty: true,
  vendorParty: true,
  note: true,
  vendorId: true,
  version: true,
  file: { select: { id: true, name: true, size: true, sha256: true } },
} satisfies Prisma.BaaSelect;

export function toBaa(row: Prisma.BaaGetPayload<{ select: typeof baaSelect }>): Baa {
  return {
    ...toBaaInput(row),
    vendorId: row.vendorId,
    organisationParty: row.organisationParty,
    vendorParty: row.vendorParty,
    note: row.note,
    version: row.version,
    file: row.file,
  };
}

const statusOf = (text: string): BaaInput["status"] => (isBaaStatus(text) ? text : "unknown");
