import "server-only";
import type { Actor } from "@/server/auth/actor";
import { db } from "@/server/db/client";

/** Whether anything of the demo story is in the actor's organisation. */
export async function hasDemo(actor: Actor): Promise<boolean> {
  const found = await db().vendor.findFirst({ where: { organisationId: actor.organisationId, isDemo: true }, select: { id: true } });
  return found !== null;
}
