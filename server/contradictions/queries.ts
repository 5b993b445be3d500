import "server-only";
import type { ContradictionRecord } from "@/core/contradiction/contradiction";
import type { Actor } from "@/server/auth/actor";
import { db } from "@/server/db/client";
import { contradictionSelect, toContradiction } from "./rows";

/** The vendor's contradictions: open ones first, then the newest. Empty for a vendor of another organisation. */
export async function listContradictions(actor: Actor, vendorId: string): Promise<readonly ContradictionRecord[]> {
  const { organisationId } = actor;
  const rows = await db().contradiction.findMany({
    where: { organisationId, vendorId },
    orderBy: [{ state: "asc" }, { lastSeenAt: "desc" }, { id: "asc" }],
    take: maximumContradictions,
    select: contradictionSelect,
  });
  const people = new Set(rows.flatMap((row) => [row.ownerId, row.resolvedById]).filter((id) => id !== null));
  const members = await db().member.findMany({
    where: { organisationId, id: { in: [...people] } },
    select: { id: true, user: { select: { name: true } } },
  });
  const names = new Map(members.map((member) => [member.id, member.user.name]));
  return rows.map((row) => toContradiction(row, names));
}

const maximumContradictions = 200;
