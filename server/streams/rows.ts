import "server-only";
import type { Prisma } from "@/prisma/generated/sqlite/client";
import type { MonthlyVolume, PhiKind, StreamInput } from "@/core/inference/input";
import { isProviderId } from "@/core/providers/catalogue";
import { parseTextList } from "@/core/stored-list";
import { accountOwners, monthlyVolumes, phiKinds, type AccountOwner, type MailStream } from "@/core/vendor/stream";

export const streamInputSelect = {
  id: true,
  name: true,
  providerId: true,
  settingId: true,
  phiKinds: true,
  volume: true,
} satisfies Prisma.MailStreamSelect;

export function toStreamInput(row: Prisma.MailStreamGetPayload<{ select: typeof streamInputSelect }>): StreamInput {
  return {
    id: row.id,
    name: row.name,
    provider: row.providerId !== null && isProviderId(row.providerId) ? row.providerId : null,
    settingId: row.settingId,
    phi: phiKindsOf(row.phiKinds),
    volume: volumeOf(row.volume),
  };
}

export const streamSelect = {
  ...streamInputSelect,
  fromDomains: true,
  accountOwner: true,
  archivedAt: true,
  version: true,
} satisfies Prisma.MailStreamSelect;

export function toStream(row: Prisma.MailStreamGetPayload<{ select: typeof streamSelect }>): MailStream {
  return {
    ...toStreamInput(row),
    fromDomains: parseTextList(row.fromDomains),
    accountOwner: ownerOf(row.accountOwner),
    archived: row.archivedAt !== null,
    version: row.version,
  };
}

const phiKindsOf = (text: string): readonly PhiKind[] => {
  const stored = parseTextList(text);
  return phiKinds.filter((kind) => stored.includes(kind));
};

const volumeOf = (text: string): MonthlyVolume => monthlyVolumes.find((volume) => volume === text) ?? "unknown";

const ownerOf = (text: string): AccountOwner => accountOwners.find((owner) => owner === text) ?? "unknown";
