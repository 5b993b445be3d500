import "server-only";
import type { Baa } from "@/core/baa/baa";
import { AppError } from "@/core/errors/app-error";
import type { Actor } from "@/server/auth/actor";
import { db } from "@/server/db/client";
import { baaSelect, toBaa } from "./rows";

/** The vendor's agreements, newest first. Empty for a vendor of another organisation. */
export async function listBaas(actor: Actor, vendorId: string): Promise<readonly Baa[]> {
  const rows = await db().baa.findMany({
    where: { organisationId: actor.organisationId, vendorId, archivedAt: null },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: maximumBaas,
    select: baaSelect,
  });
  return rows.map(toBaa);
}

/** @throws AppError `not-found` also for an agreement of another organisation */
export async function getBaa(actor: Actor, baaId: string): Promise<Baa> {
  const row = await db().baa.findFirst({
    where: { organisationId: actor.organisationId, id: baaId, archivedAt: null },
    select: baaSelect,
  });
  if (row === null) throw new AppError("not-found", `baa ${baaId}`);
  return toBaa(row);
}

const maximumBaas = 100;
