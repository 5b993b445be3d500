import "server-only";
import { AppError } from "@/core/errors/app-error";
import type { Actor } from "@/server/auth/actor";
import type { Tx } from "@/server/db/client";

/**
 * The vendor's name, for the sentence in the audit log of something that is done to it.
 * @throws AppError `not-found` also for a vendor of another organisation
 */
export async function requireVendor(tx: Tx, actor: Actor, vendorId: string): Promise<{ readonly name: string }> {
  const vendor = await tx.vendor.findFirst({
    where: { organisationId: actor.organisationId, id: vendorId },
    select: { name: true },
  });
  if (vendor === null) throw new AppError("not-found", `vendor ${vendorId}`);
  return vendor;
}
