import { z } from "zod";

/** In characters. */
export const contradictionReasonLimit = 4000;

/** How a person settles a contradiction. It always takes words: a later reader must see why it no longer counts. */
export const resolveContradictionInput = z.object({
  id: z.string().min(1).max(100),
  resolution: z.enum(["amended", "explained"], { error: "Choose how it was settled." }),
  reason: z
    .string({ error: "Say what settles it." })
    .trim()
    .min(1, { error: "Say what settles it." })
    .max(contradictionReasonLimit, { error: `Use at most ${String(contradictionReasonLimit)} characters for the reason.` }),
});
export type ResolveContradictionInput = z.output<typeof resolveContradictionInput>;

/** Who looks after it; empty for nobody. */
export const assignContradictionInput = z.object({
  id: z.string().min(1).max(100),
  ownerId: z
    .string()
    .max(100)
    .default("")
    .transform((id) => (id === "" ? null : id)),
});
export type AssignContradictionInput = z.output<typeof assignContradictionInput>;
