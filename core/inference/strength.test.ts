import { describe, expect, test } from "vitest";
import { ageInDays, freshness, shelfLifeDays, strengthOf } from "@/core/inference/strength";
import { asOf, delivery, refusal } from "@/core/scoring/assessment.fixture";

describe("freshness", () => {
  test.each([
    [0, 1],
    [180, 1],
    [270, 0.65],
    [360, 0.3],
    [5000, 0.3],
  ])("header of %d days has %d of its confidence", (age, expected) => {
    expect(freshness(shelfLifeDays.header, age)).toBeCloseTo(expected, 10);
  });

  test("a BAA is as fresh as its term, which other code decides", () => {
    expect(freshness(shelfLifeDays.baa, 3000)).toBe(1);
  });

  test("a date in the future counts as today, an unreadable one as long ago", () => {
    expect(ageInDays("2027-01-01", asOf)).toBe(0);
    expect(freshness(180, ageInDays("not a date", asOf))).toBe(0.3);
  });
});

describe("strength", () => {
  test("the event's own date decides, not the day of collection", () => {
    const old = delivery({ observedAt: "2025-05-20T12:00:00Z", collectedAt: asOf });
    expect(strengthOf(old, asOf)).toEqual({ confidence: 0.27, stale: true });
    expect(strengthOf({ ...old, observedAt: null }, asOf)).toEqual({ confidence: 0.9, stale: false });
  });

  test("our own test is worth most and ages fastest", () => {
    expect(strengthOf(refusal("no-starttls"), asOf).confidence).toBe(1);
    expect(strengthOf(refusal("no-starttls", { observedAt: "2026-01-05T12:00:00Z" }), asOf).confidence).toBeCloseTo(0.65, 2);
  });
});
