import { expect, test } from "vitest";
import { dayInWords } from "./day-in-words";

test.each([
  ["2026-05-03", "3 May 2026"],
  ["2026-12-31T23:59:59Z", "31 December 2026"],
  ["soon", "soon"],
])("%s is said as %s", (iso, words) => {
  expect(dayInWords(iso)).toBe(words);
});
