import { describe, expect, it } from "vitest";

import { core20261 } from "./catalogue/core-2026-1";
import { answersOf, dontKnow } from "./fixtures/answers";
import { progressOf } from "./progress";
import { holds, isVisible, visibleAnswers, visibleQuestions } from "./visible";

const shownIds = (answers: Parameters<typeof visibleQuestions>[1]) => visibleQuestions(core20261, answers).map((question) => question.id);

describe("visibility", () => {
  it("shows the main line before anything is answered", () => {
    expect(shownIds({})).toEqual(["Q1", "Q4", "Q10", "Q13", "Q15", "Q18", "Q25", "Q26", "Q28", "Q29", "Q31"]);
  });

  it("ends after Q1 when no patient information goes by email", () => {
    expect(shownIds(answersOf({ Q1: "no" }))).toEqual(["Q1"]);
  });

  it("treats “not sure” as yes", () => {
    expect(shownIds(answersOf({ Q1: "unsure" }))).toContain("Q29");
  });

  it("asks for the setting only where TLS is said to be required, and spares Q31 only where it is for all mail", () => {
    expect(shownIds(answersOf({ Q15: "required-all" }))).toEqual(expect.arrayContaining(["Q16", "Q17"]));
    expect(isVisible(core20261, "Q31", answersOf({ Q15: "required-all" }))).toBe(false);
    expect(isVisible(core20261, "Q31", answersOf({ Q15: "required-listed" }))).toBe(true);
    expect(isVisible(core20261, "Q16", answersOf({ Q15: "when-available" }))).toBe(false);
  });

  it("hides what depends on a hidden answer", () => {
    const answers = answersOf({ Q1: "no", Q4: "executed-in-term", Q15: "required-all" });
    expect(isVisible(core20261, "Q5", answers)).toBe(false);
    expect(Object.keys(visibleAnswers(core20261, answers))).toEqual(["Q1"]);
  });

  it("shows Q14 once files are attached, not after “don't know”", () => {
    expect(isVisible(core20261, "Q14", answersOf({ Q13: { type: "file", evidenceIds: ["e1"] } }))).toBe(true);
    expect(isVisible(core20261, "Q14", { Q13: dontKnow("Q13") })).toBe(false);
  });

  it("evaluates all, any, not and includes", () => {
    const answers = answersOf({ A: "x", B: ["p", "q"] });
    const isX = { question: "A", is: ["x"] } as const;
    const hasP = { question: "B", includes: "p" } as const;
    const hasZ = { question: "B", includes: "z" } as const;
    expect(holds({ all: [isX, hasP] }, answers)).toBe(true);
    expect(holds({ all: [isX, hasZ] }, answers)).toBe(false);
    expect(holds({ any: [hasZ, hasP] }, answers)).toBe(true);
    expect(holds({ any: [] }, answers)).toBe(false);
    expect(holds({ not: hasZ }, answers)).toBe(true);
    expect(holds({ question: "constructor", hasAnswer: true }, answers)).toBe(false);
  });
});

describe("progress", () => {
  it("counts only what is shown", () => {
    expect(progressOf(core20261, answersOf({ Q1: "no", Q18: "tls-1.2" }))).toMatchObject({
      total: { answered: 1, shown: 1 },
      complete: true,
    });
  });

  it("keeps a half-filled matrix open and says where to go on", () => {
    const progress = progressOf(core20261, answersOf({ Q1: "yes", Q29: { R1: "bounced" } }));
    const last = progress.sections.at(-1);
    expect(last).toMatchObject({ answered: 0, shown: 2, status: "in-progress", nextQuestionId: "Q29" });
    expect(progress.sections[0]).toMatchObject({ answered: 1, shown: 2, status: "in-progress", nextQuestionId: "Q4" });
    expect(progress.sections[1]?.status).toBe("not-started");
    expect(progress.complete).toBe(false);
  });

  it("counts “don't know” as an answer", () => {
    const before = progressOf(core20261, {}).total;
    const after = progressOf(core20261, { Q29: dontKnow("Q29") }).total;
    expect(after).toEqual({ answered: before.answered + 1, shown: before.shown });
  });
});
