"use server";

import { revalidatePath } from "next/cache";
import { formAction } from "@/app/_lib/form-action";
import { idInput } from "@/core/organisation/schema";
import { contactInput, ofVendor } from "@/core/vendor/schema";
import { createContact, removeContact } from "@/server/contacts/commands";

export const addContact = formAction(contactInput.extend(ofVendor.shape), async (actor, { vendorId, ...input }) => {
  await createContact(actor, vendorId, input);
  revalidatePath(`/vendors/${vendorId}`);
  return `${input.name} is a contact now.`;
});

export const dropContact = formAction(idInput.extend(ofVendor.shape), async (actor, { id, vendorId }) => {
  await removeContact(actor, id);
  revalidatePath(`/vendors/${vendorId}`);
});
