import "server-only";
import { AppError } from "@/core/errors/app-error";
import type { ContactInput } from "@/core/vendor/schema";
import { appendAudit } from "@/server/audit/append";
import { requirePermission, type Actor } from "@/server/auth/actor";
import { transaction } from "@/server/db/transaction";
import { requireVendor } from "@/server/vendors/require-vendor";

/** Adds a person at the vendor and returns the id. */
export async function createContact(actor: Actor, vendorId: string, input: ContactInput): Promise<string> {
  requirePermission(actor, "vendor.write");
  return transaction(async (tx) => {
    const vendor = await requireVendor(tx, actor, vendorId);
    const { id } = await tx.contact.create({
      data: { organisationId: actor.organisationId, vendorId, ...input },
      select: { id: true },
    });
    const summary = `added ${input.name} as a contact of ${vendor.name}`;
    await appendAudit(tx, actor, { action: "contact.created", objectType: "contact", objectId: id, vendorId, summary });
    return id;
  });
}

/** @throws AppError `not-found` also for a contact of another organisation */
export async function removeContact(actor: Actor, contactId: string): Promise<void> {
  requirePermission(actor, "vendor.write");
  const scope = { organisationId: actor.organisationId, id: contactId };
  await transaction(async (tx) => {
    const contact = await tx.contact.findFirst({ where: scope, select: { name: true, vendorId: true } });
    if (contact === null) throw new AppError("not-found", `contact ${contactId}`);
    await tx.contact.deleteMany({ where: scope });
    await appendAudit(tx, actor, {
      action: "contact.removed",
      objectType: "contact",
      objectId: contactId,
      vendorId: contact.vendorId,
      summary: `removed the contact ${contact.name}`,
    });
  });
}
