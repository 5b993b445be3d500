"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { formAction } from "@/app/_lib/form-action";
import { removeDemo } from "@/server/demo/remove";

export const dropDemo = formAction(z.object({}), async (actor) => {
  await removeDemo(actor);
  revalidatePath("/", "layout");
  // The page that asked may have been one of an invented vendor, and is gone with it.
  redirect("/vendors");
});
