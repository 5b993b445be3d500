import { expect, test } from "vitest";
import { relativeTime } from "./relative-time";

test.each([
  ["2026-05-03T10:00:00Z", "2026-05-03T10:00:20Z", "now"],
  ["2026-05-03T10:00:00Z", "2026-05-03T10:05:00Z", "5 minutes ago"],
  ["2026-05-03T10:00:00Z", "2026-05-04T10:00:00Z", "yesterday"],
  ["2026-05-10T10:00:00Z", "2026-05-03T10:00:00Z", "in 7 days"],
  ["2025-05-03T10:00:00Z", "2026-05-05T10:00:00Z", "last year"],
])("%s seen at %s is %s", (iso, now, words) => {
  expect(relativeTime(iso, now)).toBe(words);
});

test("an unreadable date has no words", () => {
  expect(relativeTime("soon", "2026-05-03T10:00:00Z")).toBeNull();
});
