"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { formAction } from "@/app/_lib/form-action";
import { idInput } from "@/core/organisation/schema";
import { reportSubjectInput } from "@/core/report/subject.schema";
import { createReport } from "@/server/reports/commands";
import { retryReport } from "@/server/reports/retry";

export const createReportOf = formAction(reportSubjectInput, async (actor, { assessmentId, vendorId = "" }) => {
  const id = await createReport(actor, assessmentId === undefined ? { vendorId } : { assessmentId });
  revalidatePath("/", "layout");
  redirect(`/reports/${id}`);
});

export const retry = formAction(idInput, async (actor, { id }) => {
  await retryReport(actor, id);
  revalidatePath(`/reports/${id}`);
});
