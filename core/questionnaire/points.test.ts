import { describe, expect, it } from "vitest";

import { core20261 } from "./catalogue/core-2026-1";
import { answerOf, answersOf, dontKnow, type Short } from "./fixtures/answers";
import { followUps, generalFollowUp } from "./follow-up";
import { controlRisks, pointsOf } from "./points";
import { questionById } from "./registry";
import { vaguenessOf } from "./vagueness";

const today = "2026-11-23";

describe("pointsOf", () => {
  it.each<[string, Short, number | null, string | null]>([
    ["Q4", "executed-in-term", 0, "specific"],
    ["Q4", "none", 4, null],
    ["Q4", "dont-know", 4, "unknown"],
    ["Q15", "when-available", 4, "specific"],
    ["Q15", "we-use-tls", 3, "vague"],
    ["Q18", "latest", 3, "vague"],
    ["Q10", ["amazon-ses"], 0, "specific"],
    ["Q10", ["dont-know"], 3, "unknown"],
    ["Q17", ["only-some", "default-not-set"], 4, "specific"],
    ["Q26", ["chain", "host-name", "expiry", "revocation", "self-signed-refused"], 0, "specific"],
    ["Q26", ["host-name", "expiry", "revocation", "self-signed-refused"], 4, "specific"],
    ["Q26", ["dont-know"], 3, "unknown"],
    ["Q16", { type: "text", text: "TlsPolicy = REQUIRE" }, 0, "specific"],
    ["Q16", { type: "text", text: "Our provider handles it, industry standard." }, 3, "vague"],
    ["Q16", { type: "text", text: "See the attached screenshot." }, null, null],
    ["Q5", { type: "dates", dates: { effective: "2025-01-01", expiry: "2026-11-22" } }, 4, null],
    ["Q5", { type: "dates", dates: { effective: "2025-01-01", expiry: "2026-11-23" } }, 0, null],
    ["Q5", { type: "dates", dates: { effective: "2020-01-01" } }, 1, null],
    ["Q5", { type: "dates", dates: { effective: "2025-01-01" } }, 0, null],
    ["Q13", { type: "file", evidenceIds: ["e1"] }, 0, null],
    ["Q29", { R1: "bounced", R11: "encrypted" }, 1, "specific"],
    ["Q29", { R1: "plaintext" }, 4, "specific"],
  ])("%s %j gives %s", (id, short, points, mark) => {
    const found = question(id);
    expect(pointsOf(found, answerOf(id, short), today)).toMatchObject({ points, mark });
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
      { questionId: "Q15", because: "vague", ask: expect.stringContaining("Name the setting") },
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
