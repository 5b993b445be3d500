import { expect, test } from "vitest";
import type { SlotState } from "@/core/inference/failure-mode";
import { slotSentence, slotWords } from "./slot-words";

const states: readonly SlotState[] = [
  { state: "open", basis: "confirmed", asPlaintext: false, traces: [] },
  { state: "open", basis: "documented", asPlaintext: false, traces: [] },
  { state: "open", basis: "presumed", asPlaintext: false, traces: [] },
  { state: "closed", basis: "refusal", traces: [] },
  { state: "closed", basis: "documented", traces: [] },
  { state: "unknown", claim: "closed", traces: [] },
  { state: "unknown", claim: null, traces: [] },
];

test("no two states look or read the same", () => {
  expect(new Set(states.map((state) => slotWords(state).look)).size).toBe(states.length);
  expect(new Set(states.map((state) => slotSentence("plaintext", state))).size).toBe(states.length);
});

test("a claim is never called closed", () => {
  expect(slotWords({ state: "unknown", claim: "closed", traces: [] }).word).toBe("Unknown");
});

test("leaving as plaintext is said, because it is worse than the slot", () => {
  const slot: SlotState = { state: "open", basis: "documented", asPlaintext: true, traces: [] };
  expect(slotSentence("tls-1.0", slot)).toBe("TLS 1.0: open, documented, and the message leaves as plaintext");
});
