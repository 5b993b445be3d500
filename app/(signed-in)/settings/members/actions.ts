"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { formAction } from "@/app/_lib/form-action";
import { idInput, invitationInput, memberRoleInput } from "@/core/organisation/schema";
import { changeRole, inviteMember, removeMember, revokeInvitation } from "@/server/members/commands";

export const invite = formAction(invitationInput, async (actor, input) => {
  const { messageId } = await inviteMember(actor, input);
  redirect(`/outbox/${messageId}`);
});

export const revoke = formAction(idInput, async (actor, { id }) => {
  await revokeInvitation(actor, id);
  revalidatePath("/settings/members");
});

export const setRole = formAction(memberRoleInput, async (actor, input) => {
  await changeRole(actor, input);
  revalidatePath("/settings/members");
  return "Saved.";
});

export const remove = formAction(idInput, async (actor, { id }) => {
  await removeMember(actor, id);
  revalidatePath("/settings/members");
});
