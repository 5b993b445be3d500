import "server-only";
import type { Prisma } from "@/prisma/generated/sqlite/client";

/** One line of the audit log as a screen shows it: "Robin Tester archived Example Clinic Supplies". */
export interface AuditLine {
  readonly sequence: number;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly actorName: string;
  readonly actorKind: "member" | "respondent" | "system";
  readonly action: string;
  readonly objectType: string;
  readonly objectId: string;
  readonly vendorId: string | null;
  /** The sentence without its subject. */
  readonly summary: string;
  readonly hash: string;
}

export const auditLineSelect = {
  sequence: true,
  at: true,
  actorName: true,
  actorKind: true,
  action: true,
  objectType: true,
  objectId: true,
  vendorId: true,
  summary: true,
  hash: true,
} satisfies Prisma.AuditEntrySelect;

export function toAuditLine(row: Prisma.AuditEntryGetPayload<{ select: typeof auditLineSelect }>): AuditLine {
  const { at, actorKind, ...rest } = row;
  return { ...rest, at: at.toISOString(), actorKind: toActorKind(actorKind) };
}

function toActorKind(text: string): AuditLine["actorKind"] {
  return text === "member" || text === "respondent" ? text : "system";
}
