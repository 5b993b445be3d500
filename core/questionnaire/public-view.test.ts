import { describe, expect, it } from "vitest";

import { controls } from "@/core/controls/catalogue";
import { core20261 } from "./catalogue/core-2026-1";
import { publicQuestionnaire } from "./public-view";
import type { Questionnaire } from "./questionnaire";
import { questionnaires } from "./registry";

const forbiddenKeys = [
  "points",
  "pointsFor",
  "dontKnowPoints",
  "mark",
  "marks",
  "controls",
  "shownIf",
  "followUp",
  "condition",
  "all",
  "any",
  "not",
  "is",
  "includes",
  "hasAnswer",
];

describe("publicQuestionnaire", () => {
  it.each(questionnaires.map((one) => [`${one.id} ${one.version}`, one] as const))(
    "%s holds no key and no value that would tell which answer pleases",
    (_, questionnaire) => {
      const view = publicQuestionnaire(questionnaire);
      const json = JSON.stringify(view);
      const keys = keysOf(view);
      expect(forbiddenKeys.filter((key) => keys.has(key))).toEqual([]);
      expect(controls.filter((control) => json.includes(control.id))).toEqual([]);
      expect(json).not.toMatch(/"(specific|vague)"/);
    },
  );

  it("leaves out what nobody listed", () => {
    const first = core20261.questions[0];
    if (first === undefined) throw new Error("no question");
    const secret: Questionnaire = { ...core20261, questions: [{ ...first, ...{ internalNote: "SECRET-NOTE" } }] };
    expect(JSON.stringify(publicQuestionnaire(secret))).not.toContain("SECRET-NOTE");
  });

  it("keeps everything that is needed to answer", () => {
    const view = publicQuestionnaire(core20261);
    expect(view.questions.map((question) => question.id)).toEqual(core20261.questions.map((question) => question.id));
    const matrix = view.questions.find((question) => question.id === "Q29")?.body;
    if (matrix?.type !== "matrix") throw new Error("Q29 is a matrix");
    expect(matrix.rows[0]?.columns).toEqual(["bounced", "held", "plaintext", "portal", "unknown"]);
    expect(matrix.rows[3]?.columns).toHaveLength(6);
    expect(matrix.rows).toHaveLength(15);
  });

  it("offers one way to say “I do not know” on every question", () => {
    const without = publicQuestionnaire(core20261).questions.filter((question) => question.offersDontKnow);
    expect(without.map((question) => question.id)).toEqual(["Q1", "Q5", "Q13", "Q16"]);
  });
});

function keysOf(value: unknown, keys = new Set<string>()): Set<string> {
  if (Array.isArray(value)) for (const one of value) keysOf(one, keys);
  else if (typeof value === "object" && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      keys.add(key);
      keysOf(inner, keys);
    }
  }
  return keys;
}
