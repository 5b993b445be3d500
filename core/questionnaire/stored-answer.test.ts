import { expect, test } from "vitest";
import type { AnswerValue } from "./answer";
import { parseAnswerValue } from "./stored-answer";

const values: readonly AnswerValue[] = [
  { type: "single", choice: "required-all" },
  { type: "multi", choices: ["chain", "name"] },
  { type: "text", text: "TlsPolicy=REQUIRE" },
  { type: "number", number: 30 },
  { type: "dates", dates: { effective: "2026-01-01" } },
  { type: "file", evidenceIds: ["e1"] },
  { type: "per-file", choices: { e1: "production" } },
  { type: "matrix", cells: { R1: "bounce" } },
];

test.each(values)("a stored $type answer is read back", (value) => {
  expect(parseAnswerValue(JSON.stringify(value))).toEqual(value);
});

test.each(["", "{", "null", "[]", '{"type":"single"}', '{"type":"toString"}', '{"type":"matrix","cells":{"R1":1}}'])(
  "%j is no answer",
  (text) => {
    expect(parseAnswerValue(text)).toBeNull();
  },
);
