import { expect, test } from "vitest";
import { correctedValue } from "./correction-words";

const context = {
  streams: [{ id: "s1", name: "Results" }],
  hops: [
    { line: 1, by: "store.example" },
    { line: 4, by: null },
  ],
};

test.each([
  ["boundary", "line 1", "Line 1, by store.example"],
  ["boundary", "line 2", "Line 4, by an unnamed host"],
  ["boundary", "as found", "As found"],
  ["receiver-condition", "expired", "Had an expired certificate"],
  ["stream", "s1", "Results"],
  ["stream", "none", "None"],
  ["stream", "gone", "A stream that is no longer in use"],
])("%s %s is told as %s", (field, value, words) => expect(correctedValue(field, value, context)).toBe(words));
