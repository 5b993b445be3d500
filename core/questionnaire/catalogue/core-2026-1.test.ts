import { describe, expect, it } from "vitest";

import { controlById } from "@/core/controls/catalogue";
import { receiverConditions } from "@/core/evidence/condition";
import { isProviderId, providers } from "@/core/providers/catalogue";
import { core20261 } from "@/core/questionnaire/catalogue/core-2026-1";
import type { Condition, Question } from "@/core/questionnaire/questionnaire";
import { questionById, questionnaireByIdVersion } from "@/core/questionnaire/registry";

const ids = "Q1 Q4 Q5 Q10 Q13 Q14 Q15 Q16 Q17 Q18 Q25 Q26 Q28 Q29 Q31".split(" ");

describe("core questionnaire 2026.1", () => {
  it("asks the core questions, each in a section that exists", () => {
    expect(core20261.questions.map((question) => question.id)).toEqual(ids);
    const sections = core20261.sections.map((section) => section.id);
    const order = core20261.questions.map((question) => sections.indexOf(question.section));
    expect(Math.min(...order)).toBe(0);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(questionnaireByIdVersion("core", "2026.1")).toBe(core20261);
    expect(questionnaireByIdVersion("core", "1999.1")).toBeNull();
  });

  it("explains every question and names evidence that helps", () => {
    for (const question of core20261.questions) {
      expect(question.title, question.id).toMatch(/\S.{20,}/);
      expect(question.hint, question.id).toMatch(/[.?]$/);
      expect(question.help.length, question.id).toBeGreaterThan(80);
      expect(question.evidence.length, question.id).toBeGreaterThan(0);
    }
  });

  it("gives every choice points from 0 to 4, kebab-case ids without doubles", () => {
    for (const question of core20261.questions) {
      const choices = choicesOf(question);
      for (const choice of choices) {
        expect(choice.points, `${question.id} ${choice.id}`).toBeGreaterThanOrEqual(0);
        expect(choice.points, `${question.id} ${choice.id}`).toBeLessThanOrEqual(4);
        expect(choice.id).toMatch(/^[a-z0-9]+([-.][a-z0-9]+)*$/);
        expect(choice.mark === "vague" ? choice.points : 4, `${question.id} ${choice.id}`).toBeGreaterThanOrEqual(3);
      }
      expect(new Set(choices.map((choice) => choice.id)).size).toBe(choices.length);
    }
  });

  it("names only controls that exist and reaches the core ones", () => {
    const named = core20261.questions.flatMap((question) => [
      ...question.controls,
      ...choicesOf(question).flatMap((choice) => choice.controls ?? []),
      ...(question.body.type === "matrix" ? question.body.rows.flatMap((row) => row.controls) : []),
    ]);
    for (const id of named) expect(controlById(id), id).not.toBeNull();
    expect([...new Set(named)].toSorted()).toEqual([
      "CON-01",
      "CON-02",
      "CRT-01",
      "CRT-02",
      "CRT-03",
      "CRT-04",
      "CRT-05",
      "DWG-01",
      "DWG-02",
      "DWG-03",
      "DWG-04",
      "DWG-05",
      "DWG-06",
      "EVD-01",
      "EVD-02",
      "POL-01",
      "POL-02",
      "TRN-01",
      "TRN-02",
      "TRN-04",
    ]);
  });

  it("has the matrix of 15 receiver states by 6 outcomes with the points of the method", () => {
    const body = questionById(core20261, "Q29")?.body;
    if (body?.type !== "matrix") throw new Error("Q29 is a matrix");
    expect(body.columns.map((column) => column.id)).toEqual(["bounced", "held", "encrypted", "plaintext", "portal", "unknown"]);
    const table = body.rows.map((row) => [row.id, ...body.columns.map((column) => row.points[column.id] ?? "-")].join(" "));
    expect(table).toEqual([
      "R1 0 0 - 4 0 3",
      "R2 0 0 - 4 0 3",
      "R3 0 0 - 4 0 2",
      "R4 0 0 3 4 0 3",
      "R5 0 0 3 4 0 3",
      "R6 0 0 2 4 0 2",
      "R7 0 0 3 4 0 3",
      "R8 0 0 2 4 0 2",
      "R9 0 0 3 4 0 3",
      "R10 0 0 3 4 0 3",
      "R11 0 0 1 4 0 1",
      "R12 0 0 3 4 0 2",
      "R13 0 0 3 4 0 2",
      "R14 3 1 0 4 1 2",
      "R15 3 1 0 4 1 2",
    ]);
  });

  it("offers every provider of the catalogue by its own id", () => {
    const question = questionById(core20261, "Q10");
    const offered = question === null ? [] : choicesOf(question).map((choice) => choice.id);
    expect(providers.filter((provider) => !offered.includes(provider.id))).toEqual([]);
    expect(offered.filter((id) => !isProviderId(id))).toEqual(["self-hosted-other", "other-service", "dont-know"]);
  });

  it("offers receiver conditions that evidence knows", () => {
    const question = questionById(core20261, "Q14");
    const offered = question === null ? [] : choicesOf(question).map((choice) => choice.id);
    expect(offered.filter((id) => !(receiverConditions as readonly string[]).includes(id))).toEqual([]);
  });

  it("builds conditions on earlier questions and choices that exist", () => {
    core20261.questions.forEach((question, index) => {
      for (const leaf of leaves(question.shownIf)) {
        const at = core20261.questions.findIndex((one) => one.id === leaf.question);
        expect(at, `${question.id} asks about ${leaf.question}`).toBeGreaterThanOrEqual(0);
        expect(at, `${question.id} asks about ${leaf.question}`).toBeLessThan(index);
        const earlier = core20261.questions[at];
        const known = earlier === undefined ? [] : choicesOf(earlier).map((choice) => choice.id);
        for (const id of leaf.choices) expect(known, `${question.id}: ${leaf.question}=${id}`).toContain(id);
      }
    });
  });

  it("speaks plainly and claims nothing about compliance", () => {
    const text = JSON.stringify(core20261);
    expect(text).not.toMatch(/HIPAA compliant|violates HIPAA|ePHI|\bPHI\b|\bMTA\b(?!-STS)/);
  });
});

function choicesOf(question: Question) {
  return "choices" in question.body ? question.body.choices : [];
}

function leaves(condition: Condition | null): readonly { question: string; choices: readonly string[] }[] {
  if (condition === null) return [];
  if ("all" in condition) return condition.all.flatMap(leaves);
  if ("any" in condition) return condition.any.flatMap(leaves);
  if ("not" in condition) return leaves(condition.not);
  if ("is" in condition) return [{ question: condition.question, choices: condition.is }];
  return [{ question: condition.question, choices: "includes" in condition ? [condition.includes] : [] }];
}
