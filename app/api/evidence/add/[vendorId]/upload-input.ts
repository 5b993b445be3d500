import { z } from "zod";
import type { DroppedContent } from "@/core/evidence/kept-headers";
import { droppedInput, evidenceInput } from "@/core/evidence/schema";

/** The whole form: what is said about the item, and the item itself as a paste or a file. */
export const uploadInput = evidenceInput.extend({
  text: z.string().default(""),
  file: z.instanceof(File).optional(),
  /** JSON of what the browser left out; empty when it sent everything. */
  dropped: z.string().max(200_000).default("").transform(toDropped),
  /** `another`: come back to this form for the next item. */
  then: z.enum(["item", "another"]).default("item"),
});
export type UploadInput = z.output<typeof uploadInput>;

/** What cannot be read is no reason to refuse the item: the server reduces it again itself. */
function toDropped(text: string): DroppedContent | null {
  if (text === "") return null;
  try {
    const parsed = droppedInput.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
