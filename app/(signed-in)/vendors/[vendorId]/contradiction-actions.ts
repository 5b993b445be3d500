"use server";

import { revalidatePath } from "next/cache";
import { formAction } from "@/app/_lib/form-action";
import { assignContradictionInput, resolveContradictionInput } from "@/core/contradiction/schema";
import { idInput } from "@/core/organisation/schema";
import { assignContradiction, reopenContradiction, resolveContradiction } from "@/server/contradictions/commands";

export const resolve = formAction(resolveContradictionInput, async (actor, input) => {
  await resolveContradiction(actor, input);
  revalidatePath("/", "layout");
});

export const reopen = formAction(idInput, async (actor, { id }) => {
  await reopenContradiction(actor, id);
  revalidatePath("/", "layout");
});

export const assign = formAction(assignContradictionInput, async (actor, input) => {
  await assignContradiction(actor, input);
  revalidatePath("/", "layout");
  return "The owner is saved.";
});
