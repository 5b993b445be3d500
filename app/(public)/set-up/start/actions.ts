"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { formAction } from "@/app/_lib/form-action";
import { loadDemo } from "@/server/demo/load";

export const loadDemoStory = formAction(z.object({}), async (actor) => {
  await loadDemo(actor);
  // "Start empty" had the register prefetched: without this it came back with neither banner nor inbox count.
  revalidatePath("/", "layout");
  redirect("/vendors");
});
