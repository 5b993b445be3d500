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
export function correctedValue(field: string, value: string, context: CorrectionContext): string {
  if (field === "boundary") return lineWords(value, context.hops);
  if (field === "stream") return streamWords(value, context.streams);
  const condition = receiverConditions.find((known) => known === value);
  return condition === undefined ? value : conditionWords[condition];
}

function lineWords(value: string, hops: CorrectionContext["hops"]): string {
  const hop = hops[Number(/^line (\d+)$/.exec(value)?.[1] ?? 0) - 1];
  return hop === undefined ? "As found" : `Line ${hop.line}, by ${hop.by ?? "an unnamed host"}`;
}

function streamWords(value: string, streams: CorrectionContext["streams"]): string {
  if (value === "none") return "None";
  return streams.find((stream) => stream.id === value)?.name ?? "A stream that is no longer in use";
}
