"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { formAction } from "@/app/_lib/form-action";
import { idInput, passwordChangeInput } from "@/core/organisation/schema";
import { changePassword, revokeSession, signOutEverywhere } from "@/server/auth/account";
import { currentSession } from "@/server/auth/session";

export const setPassword = formAction(passwordChangeInput, async (actor, input) => {
  const session = await currentSession();
  await changePassword(actor, session?.id ?? null, input);
  revalidatePath("/settings/account");
  return "The new password is set. Every other session has ended.";
});

export const endSession = formAction(idInput, async (actor, { id }) => {
  await revokeSession(actor, id);
  revalidatePath("/settings/account");
});

export const endAllSessions = formAction(z.object({}), async (actor) => {
  await signOutEverywhere(actor);
  redirect("/sign-in");
});
