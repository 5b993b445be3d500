import { z } from "zod";
import { isIsoDate } from "@/core/calendar/iso-date";
import { receiverConditions } from "@/core/evidence/condition";
import { evidenceOrigins } from "@/core/evidence/origin";

/** In characters. What may be uploaded in bytes stands with the file store. */
export const evidenceLimits = { title: 160, note: 1000, reason: 1000, text: 2_000_000 } as const;

const reason = z
  .string({ error: "Say why." })
  .trim()
  .min(1, { error: "Say why." })
  .max(evidenceLimits.reason, { error: `Use at most ${String(evidenceLimits.reason)} characters for the reason.` });

const condition = z.enum(receiverConditions, { error: "Choose the state of the receiving server." });

const emptyAsNull = (text: string): string | null => (text === "" ? null : text);

/** What is said about an item when it is added. The item itself comes as text or as a file beside it. */
export const evidenceInput = z.object({
  title: z
    .string()
    .trim()
    .max(evidenceLimits.title, { error: `Use at most ${String(evidenceLimits.title)} characters for the title.` })
    .default(""),
  streamId: z.string().max(100).default("").transform(emptyAsNull),
  origin: z.enum(evidenceOrigins, { error: "Choose where it comes from." }).default("received-by-us"),
  receiverCondition: condition.default("not-recorded"),
  conditionNote: z
    .string()
    .trim()
    .max(evidenceLimits.note, { error: `Use at most ${String(evidenceLimits.note)} characters for the note.` })
    .default(""),
  collectedOn: z
    .string()
    .trim()
    .default("")
    .refine((text) => text === "" || isIsoDate(text), { error: "Enter a real date, like 2026-03-31, or leave it empty." })
    .transform(emptyAsNull),
});
export type EvidenceInput = z.output<typeof evidenceInput>;

/** What the browser left out before it sent the rest, as it says itself. It is recorded, never relied on. */
export const droppedInput = z.object({
  bodyCharacters: z.number().int().min(0).max(Number.MAX_SAFE_INTEGER),
  fields: z.array(z.object({ name: z.string().max(200), count: z.number().int().min(1).max(100_000) })).max(1000),
});

export const withdrawalInput = z.object({ reason });

/** Another boundary hop than the one that was found. Empty takes a correction back. */
export const boundaryCorrection = z.object({
  hop: z.union([z.literal("").transform(() => null), z.coerce.number().int().min(0).max(199)], { error: "Choose a line." }),
  reason,
});
export type BoundaryCorrection = z.output<typeof boundaryCorrection>;

export const conditionCorrection = z.object({ receiverCondition: condition, reason });
export type ConditionCorrection = z.output<typeof conditionCorrection>;

export const streamCorrection = z.object({ streamId: z.string().max(100).default("").transform(emptyAsNull), reason });
export type StreamCorrection = z.output<typeof streamCorrection>;
