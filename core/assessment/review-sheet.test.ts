import { describe, expect, it } from "vitest";
import type { AnswerReviewNote } from "@/core/assessment/assessment";
import type { Answer, Answers, AnswerValue } from "@/core/questionnaire/answer";
import { core20261 } from "@/core/questionnaire/catalogue/core-2026-1";
import { questionById } from "@/core/questionnaire/registry";
import { reviewSheet, type AttachedEvidence } from "./review-sheet";

const asOf = "2026-11-23T10:00:00Z";

const answered = (questionId: string, value: AnswerValue): Answer => ({
  questionId,
  status: "answered",
  value,
  comment: "",
  notApplicableReason: "",
});

/** The id of a choice of a question by its mark and, of those, the worst. */
function choice(questionId: string, mark: "specific" | "vague" | "unknown"): string {
  const body = questionById(core20261, questionId)?.body;
  if (body === undefined || !("choices" in body)) throw new Error(`${questionId} has no choices`);
  const found = body.choices.filter((one) => one.mark === mark).toSorted((a, b) => b.points - a.points)[0];
  if (found === undefined) throw new Error(`${questionId} has no ${mark} choice`);
  return found.id;
}

const sheet = (answers: Answers, reviews: readonly AnswerReviewNote[] = [], evidence: readonly AttachedEvidence[] = []) =>
  reviewSheet({ assessment: { questionnaire: core20261, answers, reviews }, result: null, evidence, asOf });

describe("review sheet", () => {
  it("is empty before a questionnaire was sent", () => {
    const empty = reviewSheet({ assessment: { questionnaire: null, answers: {}, reviews: [] }, result: null, evidence: [], asOf });
    expect(empty).toMatchObject({ items: [], clarifications: "", tally: { total: 0, open: 0 } });
  });

  it("counts what is judged and what is not", () => {
    const { tally, items } = sheet({}, [
      { questionId: "Q1", state: "accepted", note: "" },
      { questionId: "Q14", state: "flagged", note: "Which service?" },
    ]);
    expect(items.map((item) => item.position)).toEqual(items.map((_, index) => index + 1));
    expect(tally.byState).toEqual({
      accepted: 1,
      flagged: items.some((item) => item.question.id === "Q14") ? 1 : 0,
      "needs-clarification": 0,
    });
    expect(tally.open + Object.values(tally.byState).reduce((sum, n) => sum + n, 0)).toBe(tally.total);
  });

  it("asks again after a vague answer and not after a specific one", () => {
    const item = (mark: "specific" | "vague") =>
      sheet({ Q15: answered("Q15", { type: "single", choice: choice("Q15", mark) }) }).items.find(({ question }) => question.id === "Q15");
    expect(item("vague")?.mark).toBe("vague");
    expect(item("vague")?.ask).not.toBeNull();
    expect(item("specific")?.ask).toBeNull();
  });

  it("never lets a word alone earn more than 60 %, and nothing at the worst", () => {
    const effects = sheet({ Q15: answered("Q15", { type: "single", choice: "required-all" }) }).items.flatMap((item) => item.effects);
    expect(effects.length).toBeGreaterThan(0);
    for (const effect of effects) expect(effect.earns).toBe(60 - 15 * effect.points);
  });

  it("names each control once, with the worst row of a matrix", () => {
    const cells = { R1: "plaintext", R2: "bounced", R7: "encrypted", R8: "bounced" };
    const item = sheet({ Q29: answered("Q29", { type: "matrix", cells }) }).items.find(({ question }) => question.id === "Q29");
    const ids = item?.effects.map((effect) => effect.controlId) ?? [];
    expect(new Set(ids).size).toBe(ids.length);
    expect(Math.max(...(item?.effects.map((effect) => effect.points) ?? []))).toBe(4);
  });

  it("shows an inconsistency at both of its questions", () => {
    const { items } = sheet({
      Q15: answered("Q15", { type: "single", choice: "required-all" }),
      Q29: answered("Q29", { type: "matrix", cells: { R1: "plaintext" } }),
    });
    const at = items.filter((item) => item.inconsistencies.some((one) => one.code === "contradictory-answers"));
    expect(at.map((item) => item.question.id)).toEqual(["Q15", "Q29"]);
  });

  it("puts evidence beside its own question only", () => {
    const evidence: AttachedEvidence = {
      ...{ id: "e1", questionId: "Q15", title: "config.json", grade: "E2", collectedAt: asOf, collectedBy: "Ann" },
      ...{ withdrawn: false, shows: "TlsPolicy = REQUIRE", proofs: [] },
    };
    const holders = sheet({}, [], [evidence]).items.filter((item) => item.evidence.length > 0);
    expect(holders.map((item) => item.question.id)).toEqual(["Q15"]);
  });

  it("puts the clarifications together, question and note, and nothing else", () => {
    const { clarifications } = sheet({}, [
      { questionId: "Q1", state: "needs-clarification", note: "Which data exactly?" },
      { questionId: "Q15", state: "flagged", note: "Internal remark" },
    ]);
    expect(clarifications).toContain("Which data exactly?");
    expect(clarifications).toContain(questionById(core20261, "Q1")?.title);
    expect(clarifications).not.toContain("Internal remark");
  });
});
