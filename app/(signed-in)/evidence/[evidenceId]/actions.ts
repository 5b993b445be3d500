"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { formAction } from "@/app/_lib/form-action";
import { boundaryCorrection, conditionCorrection, streamCorrection, withdrawalInput } from "@/core/evidence/schema";
import { restoreEvidence, withdrawEvidence } from "@/server/evidence/commands";
import { correctBoundary, correctCondition, correctStream } from "@/server/evidence/corrections";

const item = z.object({ evidenceId: z.string().min(1).max(100) });

export const withdraw = formAction(item.extend(withdrawalInput.shape), async (actor, { evidenceId, reason }) => {
  await withdrawEvidence(actor, evidenceId, reason);
  revalidatePath("/", "layout");
});

export const restore = formAction(item, async (actor, { evidenceId }) => {
  await restoreEvidence(actor, evidenceId);
  revalidatePath("/", "layout");
});

export const saveBoundary = formAction(item.extend(boundaryCorrection.shape), async (actor, { evidenceId, ...input }) => {
  await correctBoundary(actor, evidenceId, input);
  revalidatePath("/", "layout");
  return "Another line is judged now. The correction is on record.";
});

export const saveCondition = formAction(item.extend(conditionCorrection.shape), async (actor, { evidenceId, ...input }) => {
  await correctCondition(actor, evidenceId, input);
  revalidatePath("/", "layout");
  return "The state is recorded, and the correction with it.";
});

export const saveStream = formAction(item.extend(streamCorrection.shape), async (actor, { evidenceId, ...input }) => {
  await correctStream(actor, evidenceId, input);
  revalidatePath("/", "layout");
  return "The item counts for this stream now. The correction is on record.";
});
