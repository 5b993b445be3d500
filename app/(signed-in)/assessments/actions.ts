"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { formAction } from "@/app/_lib/form-action";
import { assessmentInput, changesForm, decisionForm, reviewForm, sendingForm } from "@/core/assessment/schema";
import { renewLink, revokeAssessmentLinks, sendAssessment } from "@/server/assessments/commands";
import { withRecipient } from "@/server/assessments/recipient";
import { decideAssessment, reopenAssessment, requestChanges, reviewAnswer } from "@/server/assessments/review-commands";

export const send = formAction(sendingForm, async (actor, form) => {
  const input = await withRecipient(actor, form.vendorId, form);
  const { assessmentId } = await sendAssessment(actor, form.vendorId, input);
  revalidatePath("/", "layout");
  redirect(`/assessments/${assessmentId}`);
});

export const renew = formAction(assessmentInput, async (actor, { assessmentId }) => {
  await renewLink(actor, assessmentId);
  revalidatePath("/", "layout");
  return "There is a new link. Earlier ones no longer work.";
});

export const revoke = formAction(assessmentInput, async (actor, { assessmentId }) => {
  await revokeAssessmentLinks(actor, assessmentId);
  revalidatePath("/", "layout");
  return "The link no longer works.";
});

export const review = formAction(reviewForm, async (actor, { assessmentId, ...input }) => {
  await reviewAnswer(actor, assessmentId, input);
  revalidatePath("/", "layout");
});

export const askForChanges = formAction(changesForm, async (actor, { assessmentId, ...input }) => {
  await requestChanges(actor, assessmentId, input);
  revalidatePath("/", "layout");
  redirect(`/assessments/${assessmentId}`);
});

export const decide = formAction(decisionForm, async (actor, { assessmentId, ...input }) => {
  await decideAssessment(actor, assessmentId, input);
  revalidatePath("/", "layout");
  redirect(`/assessments/${assessmentId}#decision`);
});

export const reopen = formAction(assessmentInput, async (actor, { assessmentId }) => {
  await reopenAssessment(actor, assessmentId);
  revalidatePath("/", "layout");
  return "The assessment is in review again.";
});
