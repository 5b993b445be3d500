import { receiverConditions } from "@/core/evidence/condition";
import type { TracedHop } from "@/core/evidence/message";
import { conditionWords } from "./condition-words";

const fields: Readonly<Record<string, string>> = {
  boundary: "Judged line",
  "receiver-condition": "Receiving server",
  stream: "Mail stream",
};

/** What was corrected, in the words of the screen. */
export function fieldWords(field: string): string {
  return fields[field] ?? field;
}

/** What the recorded values speak of. */
export interface CorrectionContext {
  readonly streams: readonly { readonly id: string; readonly name: string }[];
  readonly hops: readonly Pick<TracedHop, "line" | "by">[];
}

/** A recorded value in words: conditions and streams are kept by id, a line by its number among the hops, the newest first. */
export function correctedValue(field: string, value: string, { streams, hops }: CorrectionContext): string {
  if (field === "receiver-condition") {
    const condition = receiverConditions.find((known) => known === value);
    return condition === undefined ? value : conditionWords[condition];
  }
  if (field === "boundary") {
    const hop = hops[Number(/^line (\d+)$/.exec(value)?.[1] ?? 0) - 1];
    return hop === undefined ? "As found" : `Line ${hop.line}, by ${hop.by ?? "an unnamed host"}`;
  }
  if (field !== "stream") return value;
  return value === "none" ? "None" : (streams.find((stream) => stream.id === value)?.name ?? "A stream that is no longer in use");
}
