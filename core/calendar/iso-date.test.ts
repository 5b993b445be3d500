import { describe, expect, it } from "vitest";

import { dateOf, daysBetween, isIsoDate } from "./iso-date";

describe("ISO dates", () => {
  it.each(["2026-01-31", "2024-02-29", "2000-02-29", "2199-12-31"])("takes %s", (date) => {
    expect(isIsoDate(date)).toBe(true);
  });

  it.each([
    "2026-02-29",
    "1900-02-29",
    "2026-04-31",
    "2026-13-01",
    "2026-00-10",
    "2026-1-1",
    "26-01-01",
    "",
    "9999-01-01",
    "2026-01-01T00:00:00Z",
  ])("refuses %s", (date) => {
    expect(isIsoDate(date)).toBe(false);
  });

  it("counts whole days across leap years and daylight saving", () => {
    expect(daysBetween("2024-02-28", "2024-03-01")).toBe(2);
    expect(daysBetween("2026-03-01", "2026-04-01")).toBe(31);
    expect(daysBetween("2026-04-01", "2026-03-01")).toBe(-31);
    expect(daysBetween("2026-04-01", "2026-04-01")).toBe(0);
  });

  it("takes the date of a date-time", () => {
    expect(dateOf("2026-11-23T13:16:40Z")).toBe("2026-11-23");
  });
});
