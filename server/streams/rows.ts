import "server-only";
import type { Prisma } from "@/prisma/generated/sqlite/client";
import type { MonthlyVolume, PhiKind, StreamInput } from "@/core/inference/input";
import { isProviderId } from "@/core/providers/catalogue";
import { parseTextList } from "@/core/stored-list";
import { isAccountOwner, isMonthlyVolume, isPhiKind, type MailStream } from "@/core/vendor/mail-stream";

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
  vendorId: true,
  version: true,
} satisfies Prisma.MailStreamSelect;

export function toStream(row: Prisma.MailStreamGetPayload<{ select: typeof streamSelect }>): MailStream {
  return {
    ...toStreamInput(row),
    vendorId: row.vendorId,
    fromDomains: parseTextList(row.fromDomains),
    accountOwner: isAccountOwner(row.accountOwner) ? row.accountOwner : "unknown",
    version: row.version,
  };
}

const phiKindsOf = (text: string): readonly PhiKind[] => parseTextList(text).filter(isPhiKind);

const volumeOf = (text: string): MonthlyVolume => (isMonthlyVolume(text) ? text : "unknown");
