"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { formAction } from "@/app/_lib/form-action";
import { loadDemo } from "@/server/demo/load";

export const loadDemoStory = formAction(z.object({}), async (actor) => {
  await loadDemo(actor);
  redirect("/vendors");
});
