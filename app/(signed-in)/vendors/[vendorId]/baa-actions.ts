"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { formAction } from "@/app/_lib/form-action";
import { idInput } from "@/core/organisation/schema";
import { ofVendor } from "@/core/vendor/schema";
import { archiveBaa } from "@/server/baas/commands";

export const putBaaAway = formAction(idInput.extend(ofVendor.shape), async (actor, { id, vendorId }) => {
  await archiveBaa(actor, id, true);
  revalidatePath("/", "layout");
  redirect(`/vendors/${vendorId}?baa-put-away=${id}`);
});

export const restoreBaa = formAction(idInput.extend(ofVendor.shape), async (actor, { id, vendorId }) => {
  await archiveBaa(actor, id, false);
  revalidatePath("/", "layout");
  redirect(`/vendors/${vendorId}/baa`);
});
