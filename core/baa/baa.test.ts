import { describe, expect, it } from "vitest";

import { baaElements, isBaaElementId, missingElements } from "./elements";
import { baaInput, elementsFound } from "./schema";
import { baaValidity, bestBaaValidity } from "./validity";

const executed = { status: "executed", signedOn: null, effectiveOn: null, expiresOn: null } as const;

describe("the 13 elements", () => {
  it("are B1 to B13, each with a place in the law in force", () => {
    expect(baaElements.map((one) => one.id)).toEqual(Array.from({ length: 13 }, (_, index) => `B${String(index + 1)}`));
    for (const one of baaElements) {
      expect(one.citations.length, one.id).toBeGreaterThan(0);
      expect(
        one.citations.every((citation) => citation.voice === "law-in-force"),
        one.id,
      ).toBe(true);
    }
    expect(JSON.stringify(baaElements)).not.toMatch(/TLS/);
  });

  it("weigh high where their absence hurts most", () => {
    const high = baaElements.filter((one) => one.severityIfMissing === "high").map((one) => one.id);
    expect(high).toEqual(["B3", "B4", "B5", "B6", "B12"]);
  });

  it("tell the missing from the not reviewed", () => {
    expect(missingElements(null)).toBeNull();
    expect(missingElements(baaElements.map((one) => one.id))).toEqual([]);
    expect(missingElements(["B1"])?.[0]?.id).toBe("B2");
    expect(isBaaElementId("B14")).toBe(false);
  });
});

describe("baaValidity", () => {
  const on = "2026-11-23";

  it.each([
    [{ ...executed, effectiveOn: "2025-01-01", expiresOn: "2027-12-31" }, "in-force", 403],
    [{ ...executed, effectiveOn: "2025-01-01" }, "in-force", null],
    [{ ...executed, signedOn: "2025-01-01" }, "in-force", null],
    [{ ...executed, effectiveOn: "2025-01-01", expiresOn: "2027-01-23" }, "in-force", 61],
    [{ ...executed, effectiveOn: "2025-01-01", expiresOn: "2027-01-22" }, "expires-soon", 60],
    [{ ...executed, effectiveOn: "2025-01-01", expiresOn: "2026-11-23" }, "expires-soon", 0],
    [{ ...executed, effectiveOn: "2025-01-01", expiresOn: "2026-11-22" }, "expired", -1],
    [{ ...executed, effectiveOn: "2026-11-24" }, "not-yet-effective", null],
    [{ ...executed, effectiveOn: "2026-11-23" }, "in-force", null],
    [executed, "unknown", null],
    [{ ...executed, status: "unsigned" }, "unsigned", null],
    [{ ...executed, status: "refused" }, "none", null],
    [{ ...executed, status: "none" }, "none", null],
    [{ ...executed, status: "unknown" }, "unknown", null],
  ] as const)("%# is %s", (baa, state, daysLeft) => {
    const validity = baaValidity(baa, on);
    expect(validity).toMatchObject({ state, daysLeft });
    expect(validity.inForce).toBe(state === "in-force" || state === "expires-soon");
  });

  it("takes the best of several", () => {
    expect(bestBaaValidity([], on).state).toBe("none");
    const expired = { ...executed, effectiveOn: "2020-01-01", expiresOn: "2021-01-01" };
    const soon = { ...executed, effectiveOn: "2020-01-01", expiresOn: "2026-12-01" };
    const later = { ...executed, effectiveOn: "2020-01-01", expiresOn: "2026-12-24" };
    expect(bestBaaValidity([expired, soon, later], on)).toMatchObject({ state: "expires-soon", daysLeft: 31 });
    expect(bestBaaValidity([soon, { ...executed, signedOn: "2025-01-01" }], on).state).toBe("in-force");
    expect(bestBaaValidity([{ ...executed, status: "refused" }, expired], on).state).toBe("expired");
  });
});

describe("baaInput", () => {
  it("takes what the form sends", () => {
    const input = baaInput.parse({
      status: "executed",
      signedOn: "2025-01-15",
      effectiveOn: "2025-02-01",
      expiresOn: "",
      elementsReviewed: "yes",
      elements: ["B10", "B2", "B2"],
      providersNamed: ["amazon-ses"],
    });
    expect(input).toMatchObject({ signedOn: "2025-01-15", expiresOn: null, note: "" });
    expect(elementsFound(input)).toEqual(["B2", "B10"]);
    expect(elementsFound({ ...input, elementsReviewed: "no" })).toBeNull();
  });

  it.each([
    [{ status: "perhaps" }, "Choose where the agreement stands."],
    [{ status: "executed", signedOn: "2026-02-30" }, "Enter a real date, like 2026-03-31, or leave it empty."],
    [{ status: "executed", effectiveOn: "2026-02-02", expiresOn: "2026-02-01" }, "The last day is before the first."],
    [{ status: "executed", elements: ["B14"] }, "Choose only elements from the list."],
    [{ status: "executed", providersNamed: ["nobody"] }, "Choose only services from the list."],
  ])("refuses %#", (input, message) => {
    expect(baaInput.safeParse(input).error?.issues.map((issue) => issue.message)).toEqual([message]);
  });
});
