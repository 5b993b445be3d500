import { z } from "zod";
import { decisions } from "@/core/assessment/decision";
import { reviewStates } from "@/core/assessment/review";
import { isIsoDate } from "@/core/calendar/iso-date";

export const assessmentLimits = { title: 160, message: 2000, reason: 4000, name: 120, note: 4000, changes: 10_000 } as const;

const requiredText = (what: string, max: number) =>
  z
    .string({ error: `Enter ${what}.` })
    .trim()
    .min(1, { error: `Enter ${what}.` })
    .max(max, { error: `Use at most ${String(max)} characters for ${what}.` });

const optionalText = (what: string, max: number) =>
  z
    .string()
    .trim()
    .max(max, { error: `Use at most ${String(max)} characters for ${what}.` })
    .default("");

/** What is sent to whom, until when. That the due date lies ahead is the command's to check: core has no clock. */
export const sendingInput = z.object({
  title: optionalText("the title", assessmentLimits.title),
  contactName: requiredText("the recipient's name", assessmentLimits.name),
  contactEmail: z
    .string({ error: "Enter the recipient's email address." })
    .trim()
    .max(254, { error: "An email address has at most 254 characters." })
    .pipe(z.email({ error: "Enter an email address like name@example.com." })),
  dueOn: z
    .string({ error: "Enter the due date." })
    .trim()
    .refine(isIsoDate, { error: "Enter the due date as a real date, like 2026-03-31." }),
  message: optionalText("the message", assessmentLimits.message),
});
export type SendingInput = z.output<typeof sendingInput>;

/** The form: a contact of the vendor by id, or `other` with a name and an address that were typed. */
export const sendingForm = sendingInput
  .extend({
    vendorId: z.string().min(1).max(100),
    recipient: z.string().max(100).default("other"),
    contactName: z.string().trim().default(""),
    contactEmail: z.string().trim().default(""),
  })
  .superRefine((form, context) => {
    if (form.recipient !== "other") return;
    for (const field of ["contactName", "contactEmail"] as const) {
      const checked = sendingInput.shape[field].safeParse(form[field] === "" && field === "contactEmail" ? undefined : form[field]);
      for (const issue of checked.error?.issues ?? []) context.addIssue({ code: "custom", path: [field], message: issue.message });
    }
  });
export type SendingForm = z.output<typeof sendingForm>;

export const decisionInput = z.object({
  decision: z.enum(decisions, { error: "Choose a decision." }),
  reason: requiredText("the reason for the decision", assessmentLimits.reason),
});
export type DecisionInput = z.output<typeof decisionInput>;

/** A checkbox that must be ticked: a browser sends `on`, or nothing at all. */
export const attestationInput = z.object({
  name: requiredText("your name", assessmentLimits.name),
  role: requiredText("your role", assessmentLimits.name),
  agreed: z.literal("on", { error: "Tick the box to confirm the statement." }),
});
export type AttestationInput = z.output<typeof attestationInput>;

export const changesInput = z.object({
  message: requiredText("what should change", assessmentLimits.changes),
});
export type ChangesInput = z.output<typeof changesInput>;

/** A note about one answer. An accepted answer needs no words; any other does. */
export const reviewInput = z
  .object({
    questionId: z.string().min(1).max(40),
    state: z.enum(reviewStates, { error: "Choose how you judge the answer." }),
    note: optionalText("the note", assessmentLimits.note),
  })
  .refine(({ state, note }) => state === "accepted" || note !== "", {
    path: ["note"],
    error: "Say what is wrong or unclear.",
  });
export type ReviewInput = z.output<typeof reviewInput>;

/** A form about one assessment names it in a hidden field. */
export const assessmentInput = z.object({ assessmentId: z.string().min(1).max(100) });
export const reviewForm = reviewInput.safeExtend(assessmentInput.shape);
export const changesForm = changesInput.extend(assessmentInput.shape);
export const decisionForm = decisionInput.extend(assessmentInput.shape);
