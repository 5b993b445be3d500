"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { formAction } from "@/app/_lib/form-action";
import { splitService } from "@/app/_lib/split-service";
import type { FormState } from "@/core/form-state";
import { idInput } from "@/core/organisation/schema";
import { ofVendor, streamEdit, streamNew } from "@/core/vendor/schema";
import { archiveStream, createStream, editStream } from "@/server/streams/commands";

const add = formAction(streamNew, async (actor, { vendorId, ...input }) => {
  await createStream(actor, vendorId, input);
  revalidatePath("/", "layout");
  redirect(`/vendors/${vendorId}#streams`);
});

const edit = formAction(streamEdit, async (actor, { vendorId, id, version, ...input }) => {
  await editStream(actor, { id, version }, input);
  revalidatePath("/", "layout");
  redirect(`/vendors/${vendorId}#streams`);
});

export async function addStream(previous: FormState, form: FormData): Promise<FormState> {
  return add(previous, splitService(form));
}

export async function saveStream(previous: FormState, form: FormData): Promise<FormState> {
  return edit(previous, splitService(form));
}

export const putStreamAway = formAction(idInput.extend(ofVendor.shape), async (actor, { id, vendorId }) => {
  await archiveStream(actor, id, true);
  revalidatePath("/", "layout");
  redirect(`/vendors/${vendorId}?stream-put-away=${id}`);
});

export const restoreStream = formAction(idInput.extend(ofVendor.shape), async (actor, { id, vendorId }) => {
  await archiveStream(actor, id, false);
  revalidatePath("/", "layout");
  redirect(`/vendors/${vendorId}#streams`);
});
