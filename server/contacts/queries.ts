import "server-only";
import type { Contact } from "@/core/vendor/contact";
import type { Actor } from "@/server/auth/actor";
import { db } from "@/server/db/client";

/** The people at a vendor, by name. Empty for a vendor of another organisation. */
export async function listContacts(actor: Actor, vendorId: string): Promise<readonly Contact[]> {
  return db().contact.findMany({
    where: { organisationId: actor.organisationId, vendorId },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: maximumContacts,
    select: { id: true, name: true, email: true, role: true },
  });
}

const maximumContacts = 200;
