import { describe, expect, test } from "vitest";
import { impactOf, likelihoodOf, riskLevel } from "@/core/scoring/residual-risk";
import type { RiskLevel } from "@/core/scoring/result";
import { stream } from "@/core/scoring/assessment.fixture";

const levels: readonly RiskLevel[] = ["very-low", "low", "moderate", "high", "very-high"];
const nothing = { plaintext: false, oldTlsOrCertificate: false };

describe("residual risk", () => {
  test.each([
    ["very-high", ["very-low", "low", "moderate", "high", "very-high"]],
    ["high", ["very-low", "low", "moderate", "high", "very-high"]],
    ["moderate", ["very-low", "low", "moderate", "moderate", "high"]],
    ["low", ["very-low", "low", "low", "low", "moderate"]],
    ["very-low", ["very-low", "very-low", "very-low", "low", "low"]],
  ] as const)("NIST SP 800-30r1 Table I-2, likelihood %s", (likelihood, row) => {
    expect(levels.map((impact) => riskLevel(likelihood, impact))).toEqual(row);
  });

  test.each([
    [90, "very-low"],
    [89.9, "low"],
    [75, "low"],
    [60, "moderate"],
    [40, "high"],
    [39.9, "very-high"],
  ] as const)("assurance %d gives likelihood %s", (assurance, level) => {
    expect(likelihoodOf(assurance, nothing)).toBe(level);
  });

  test("a failure that was seen is not unlikely, whatever the number", () => {
    expect(likelihoodOf(95, { ...nothing, oldTlsOrCertificate: true })).toBe("high");
    expect(likelihoodOf(95, { ...nothing, plaintext: true })).toBe("very-high");
    expect(likelihoodOf(30, { ...nothing, oldTlsOrCertificate: true })).toBe("very-high");
    expect(likelihoodOf(null, { ...nothing, plaintext: true })).toBe("very-high");
    expect(likelihoodOf(null, nothing)).toBeNull();
  });

  test.each([
    [["results"], "under-10000", "high"],
    [["results"], "10000-or-more", "very-high"],
    [["results"], "under-100", "moderate"],
    [["appointments"], "unknown", "moderate"],
    [["notices-without-phi"], "under-10000", "low"],
    [["notices-without-phi", "referrals"], "under-10000", "high"],
    [[], "unknown", "moderate"],
  ] as const)("kinds %j at volume %s have impact %s", (phi, volume, level) => {
    expect(impactOf([{ ...stream, phi, volume }], true)).toBe(level);
  });

  test("the worst stream decides; without patient data the impact is very low", () => {
    const streams = [
      { ...stream, phi: ["billing" as const], volume: "under-100" as const },
      { ...stream, id: "lab", volume: "10000-or-more" as const },
    ];
    expect(impactOf(streams, true)).toBe("very-high");
    expect(impactOf(streams, false)).toBe("very-low");
    expect(impactOf([], null)).toBe("moderate");
  });
});
