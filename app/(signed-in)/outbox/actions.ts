"use server";

import { revalidatePath } from "next/cache";
import { formAction } from "@/app/_lib/form-action";
import { idInput } from "@/core/organisation/schema";
import { resendMessage } from "@/server/outbox/commands";

export const resend = formAction(idInput, async (actor, { id }) => {
  await resendMessage(actor, id);
  revalidatePath("/outbox", "layout");
  return "The message is on its way.";
});
