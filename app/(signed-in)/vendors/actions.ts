"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { formAction } from "@/app/_lib/form-action";
import { idInput } from "@/core/organisation/schema";
import { vendorEdit, vendorInput } from "@/core/vendor/schema";
import { archiveVendor, createVendor, editVendor } from "@/server/vendors/commands";

export const addVendor = formAction(vendorInput, async (actor, input) => {
  const id = await createVendor(actor, input);
  revalidatePath("/", "layout");
  redirect(`/vendors/${id}`);
});

export const saveVendor = formAction(vendorEdit, async (actor, input) => {
  await editVendor(actor, input);
  revalidatePath("/", "layout");
  redirect(`/vendors/${input.id}`);
});

export const putVendorAway = formAction(idInput, async (actor, { id }) => {
  await archiveVendor(actor, id, true);
  revalidatePath("/", "layout");
  redirect(`/vendors?put-away=${id}`);
});

export const restoreVendor = formAction(idInput, async (actor, { id }) => {
  await archiveVendor(actor, id, false);
  revalidatePath("/", "layout");
  redirect(`/vendors/${id}`);
});
