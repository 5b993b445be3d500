import { expect, test } from "vitest";
import { relativeTime } from "./relative-time";

test.each([
  ["2026-05-03T10:00:00Z", "2026-05-03T10:00:20Z", "now"],
  ["2026-05-03T10:00:00Z", "2026-05-03T10:05:00Z", "5 minutes ago"],
  ["2026-05-03T10:00:00Z", "2026-05-04T10:00:00Z", "yesterday"],
  ["2026-05-10T10:00:00Z", "2026-05-03T10:00:00Z", "in 7 days"],
  ["2025-05-03T10:00:00Z", "2026-05-05T10:00:00Z", "last year"],
  ["2026-05-20", "2026-05-03T15:00:00Z", "in 17 days"],
  ["2026-05-04", "2026-05-03T15:00:00Z", "tomorrow"],
  ["2026-05-03", "2026-05-03T15:00:00Z", "today"],
  ["2026-05-02", "2026-05-03T15:00:00Z", "yesterday"],
])("%s seen at %s is %s", (iso, now, words) => {
  expect(relativeTime(iso, now)).toBe(words);
});

test("an unreadable date has no words", () => {
  expect(relativeTime("soon", "2026-05-03T10:00:00Z")).toBeNull();
});
