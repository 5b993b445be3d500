import { receiverConditions } from "@/core/evidence/condition";
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

/** A recorded value in words: conditions and streams are kept by id. */
export function correctedValue(field: string, value: string, streams: readonly { readonly id: string; readonly name: string }[]): string {
  if (field === "receiver-condition") {
    const condition = receiverConditions.find((known) => known === value);
    return condition === undefined ? value : conditionWords[condition];
  }
  if (field !== "stream") return value.charAt(0).toUpperCase() + value.slice(1);
  return value === "none" ? "None" : (streams.find((stream) => stream.id === value)?.name ?? "A stream that is no longer in use");
}
