import { describe, expect, it } from "vitest";

import { core20261 } from "./catalogue/core-2026-1";
import { inconsistencies } from "./consistency";
import { answersOf } from "./fixtures/answers";

const good = { R1: "bounced", R14: "encrypted", R15: "encrypted" };
const keys = (short: Parameters<typeof answersOf>[0]) => inconsistencies(core20261, answersOf(short)).map((one) => one.key);

describe("consistency of answers", () => {
  it("finds nothing in answers that fit", () => {
    expect(keys({ Q15: "required-all", Q18: "tls-1.2", Q25: "always", Q29: { ...good, R4: "bounced", R7: "portal" } })).toEqual([]);
  });

  it("required, and yet in plaintext", () => {
    expect(keys({ Q15: "required-all", Q29: { ...good, R1: "plaintext" } })).toEqual(["contradictory-answers:Q15:Q29:R1"]);
    expect(keys({ Q15: "when-available", Q29: { ...good, R1: "plaintext" } })).toEqual([]);
  });

  it("a floor of TLS 1.2, and yet delivered over older TLS", () => {
    expect(keys({ Q18: "tls-1.2", Q29: { ...good, R4: "encrypted", R5: "encrypted" } })).toEqual(["contradictory-answers:Q18:Q29:R4:R5"]);
  });

  it("a floor that causes plaintext", () => {
    expect(keys({ Q18: "tls-1.2", Q29: { ...good, R5: "plaintext" } })).toEqual(["floor-causes-plaintext:Q18:Q29:R5"]);
  });

  it("always validated, and yet delivered with a bad certificate", () => {
    expect(keys({ Q25: "always", Q29: { ...good, R7: "encrypted", R10: "encrypted" } })).toEqual(["contradictory-answers:Q25:Q29:R7:R10"]);
    expect(keys({ Q25: "policy-only", Q29: { ...good, R7: "encrypted" } })).toEqual([]);
  });

  it("S23: the same answer on every line is of low quality", () => {
    const bounced = Object.fromEntries(Array.from({ length: 15 }, (_, index) => [`R${String(index + 1)}`, "bounced"]));
    const found = inconsistencies(core20261, answersOf({ Q29: bounced }));
    expect(found.map((one) => one.code)).toEqual(["low-quality", "low-quality"]);
    expect(found[0]?.rowIds).toHaveLength(15);
    expect(found[1]?.rowIds).toEqual(["R14", "R15"]);
  });

  it("five unknown lines are vague, four are not", () => {
    const four = { ...good, R2: "unknown", R3: "unknown", R4: "unknown", R5: "unknown" };
    expect(keys({ Q29: four })).toEqual([]);
    expect(keys({ Q29: { ...four, R6: "unknown" } })).toEqual(["vague-matrix:Q29:R2:R3:R4:R5:R6"]);
  });

  it("looks at nothing that is hidden", () => {
    expect(keys({ Q1: "no", Q15: "required-all", Q29: { R1: "plaintext" } })).toEqual([]);
  });
});
