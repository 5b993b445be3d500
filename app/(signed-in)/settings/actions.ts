"use server";

import { revalidatePath } from "next/cache";
import { formAction } from "@/app/_lib/form-action";
import { organisationInput } from "@/core/organisation/schema";
import { saveOrganisation } from "@/server/organisations/commands";

export const saveSettings = formAction(organisationInput, async (actor, input) => {
  await saveOrganisation(actor, input);
  revalidatePath("/", "layout");
  return "The settings are saved.";
});
