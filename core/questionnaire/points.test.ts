import { describe, expect, it } from "vitest";

import { core20261 } from "./catalogue/core-2026-1";
import { answerOf, answersOf, dontKnow, type Short } from "./fixtures/answers";
import { followUps, generalFollowUp } from "./follow-up";
import { controlRisks, pointsOf } from "./points";
import { questionById } from "./registry";
import { vaguenessOf } from "./vagueness";

const today = "2026-11-23";

describe("pointsOf", () => {
  it.each<[string, Short, { points: number | null; mark: string | null }]>([
    ["Q4", "executed-in-term", { points: 0, mark: "specific" }],
    ["Q4", "none", { points: 4, mark: null }],
    ["Q4", "dont-know", { points: 4, mark: "unknown" }],
    ["Q15", "when-available", { points: 4, mark: "specific" }],
    ["Q15", "we-use-tls", { points: 3, mark: "vague" }],
    ["Q18", "latest", { points: 3, mark: "vague" }],
    ["Q10", ["amazon-ses"], { points: 0, mark: "specific" }],
    ["Q10", ["dont-know"], { points: 3, mark: "unknown" }],
    ["Q17", ["only-some", "default-not-set"], { points: 4, mark: "specific" }],
    ["Q26", ["chain", "host-name", "expiry", "revocation", "self-signed-refused"], { points: 0, mark: "specific" }],
    ["Q26", ["host-name", "expiry", "revocation", "self-signed-refused"], { points: 4, mark: "specific" }],
    ["Q26", ["dont-know"], { points: 3, mark: "unknown" }],
    ["Q16", { type: "text", text: "TlsPolicy = REQUIRE" }, { points: 0, mark: "specific" }],
    ["Q16", { type: "text", text: "Our provider handles it, industry standard." }, { points: 3, mark: "vague" }],
    ["Q16", { type: "text", text: "See the attached screenshot." }, { points: null, mark: null }],
    ["Q5", { type: "dates", dates: { effective: "2025-01-01", expiry: "2026-11-22" } }, { points: 4, mark: null }],
    ["Q5", { type: "dates", dates: { effective: "2025-01-01", expiry: "2026-11-23" } }, { points: 0, mark: null }],
    ["Q5", { type: "dates", dates: { effective: "2020-01-01" } }, { points: 1, mark: null }],
    ["Q5", { type: "dates", dates: { effective: "2025-01-01" } }, { points: 0, mark: null }],
    ["Q13", { type: "file", evidenceIds: ["e1"] }, { points: 0, mark: null }],
    ["Q29", { R1: "bounced", R11: "encrypted" }, { points: 1, mark: "specific" }],
    ["Q29", { R1: "plaintext" }, { points: 4, mark: "specific" }],
  ])("%s %j gives %j", (id, short, expected) => {
    const found = question(id);
    expect(pointsOf(found, answerOf(id, short), today)).toMatchObject(expected);
  });

  it("takes the points of the unknown choice for “don't know”, else the question's own", () => {
    expect(pointsOf(question("Q18"), dontKnow("Q18"), today)).toMatchObject({ points: 3, mark: "unknown" });
    expect(pointsOf(question("Q13"), dontKnow("Q13"), today)).toMatchObject({ points: 2, mark: "unknown" });
    expect(pointsOf(question("Q29"), dontKnow("Q29"), today)).toMatchObject({ points: 3, mark: "unknown" });
  });

  it("counts a matrix as not known from five unknown lines on", () => {
    const four = { R1: "unknown", R2: "unknown", R3: "unknown", R4: "unknown" };
    expect(pointsOf(question("Q29"), answerOf("Q29", four), today).mark).toBe("specific");
    expect(pointsOf(question("Q29"), answerOf("Q29", { ...four, R5: "unknown" }), today).mark).toBe("unknown");
  });

  it("gives no points to what does not apply", () => {
    const answer = { ...dontKnow("Q15"), status: "not-applicable" as const };
    expect(pointsOf(question("Q15"), answer, today)).toEqual({ questionId: "Q15", points: null, mark: null, controls: [] });
  });
});

describe("controlRisks", () => {
  it("takes the worst answer of each control, line by line in the matrix", () => {
    const risks = controlRisks(
      core20261,
      answersOf({
        Q15: "required-all",
        Q25: "always",
        Q26: ["chain", "host-name"],
        Q29: { R4: "bounced", R5: "plaintext", R9: "encrypted" },
      }),
      today,
    );
    expect(risks["TRN-01"]).toMatchObject({ risk: 0, mark: "specific", questionIds: ["Q15"] });
    expect(risks["DWG-03"]).toMatchObject({ risk: 1, questionIds: ["Q29"] });
    expect(risks["CRT-02"]).toMatchObject({ risk: 0.75, questionIds: ["Q26", "Q29"] });
    expect(risks["CRT-05"]).toMatchObject({ risk: 0.25 });
    expect(risks["POL-01"]).toBeUndefined();
  });

  it("leaves hidden answers out", () => {
    expect(controlRisks(core20261, answersOf({ Q1: "no", Q15: "when-available" }), today)).toEqual({});
  });

  it("scores the check that is missing on its own control only", () => {
    const risks = controlRisks(
      core20261,
      answersOf({ Q25: "always", Q26: ["host-name", "expiry", "revocation", "self-signed-refused"] }),
      today,
    );
    expect(risks["CRT-01"]?.risk).toBe(1);
    expect(risks["CRT-02"]?.risk).toBe(0);
  });
});

describe("vagueness and second asks", () => {
  it("S6: “We use TLS” is vague and asked again", () => {
    const answers = answersOf({ Q1: "yes", Q10: ["amazon-ses"], Q15: "we-use-tls" });
    expect(vaguenessOf(core20261, answers, today)).toEqual({ vague: ["Q15"], unknown: [], counted: 2, share: 0.5 });
    expect(followUps(core20261, answers, today)).toEqual([
      { questionId: "Q15", because: "vague", ask: questionById(core20261, "Q15")?.followUp },
    ]);
  });

  it("has the general ask for a vague floor", () => {
    const [ask] = followUps(core20261, answersOf({ Q18: "latest" }), today);
    expect(ask?.ask).toBe(generalFollowUp);
  });

  it("says nothing about nothing", () => {
    expect(vaguenessOf(core20261, {}, today).share).toBeNull();
    expect(followUps(core20261, answersOf({ Q18: "tls-1.2" }), today)).toEqual([]);
  });
});

function question(id: string) {
  const found = questionById(core20261, id);
  if (found === null) throw new Error(`no question ${id}`);
  return found;
}
