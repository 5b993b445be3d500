import "server-only";
import type { SendingForm, SendingInput } from "@/core/assessment/schema";
import { AppError } from "@/core/errors/app-error";
import type { Actor } from "@/server/auth/actor";
import { db } from "@/server/db/client";

/**
 * The form with its recipient filled in: a chosen contact of the vendor, or the person who was typed.
 * @throws AppError `not-found` for a contact of another vendor or organisation
 */
export async function withRecipient(actor: Actor, vendorId: string, form: SendingForm): Promise<SendingInput> {
  const { recipient, title, dueOn, message } = form;
  const rest = { title, dueOn, message };
  if (recipient === "other") return { ...rest, contactName: form.contactName, contactEmail: form.contactEmail };
  const contact = await db().contact.findFirst({
    where: { organisationId: actor.organisationId, vendorId, id: recipient },
    select: { name: true, email: true },
  });
  if (contact === null)
    throw new AppError("not-found", `contact ${recipient}`, "This contact is gone. Choose another, or type the recipient.");
  return { ...rest, contactName: contact.name, contactEmail: contact.email };
}
