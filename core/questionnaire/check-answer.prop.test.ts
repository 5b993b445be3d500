import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { core20261 } from "./catalogue/core-2026-1";
import { checkAnswer } from "./check-answer";
import { pointsOf } from "./points";

const questions = fc.constantFrom(...core20261.questions);
const status = fc.constantFrom("answered", "dont-know", "not-applicable", "", 7, null);

describe("laws of answers", () => {
  it("never throws, and whatever passes is checked again to the same answer and has points in range", () => {
    fc.assert(
      fc.property(questions, fc.record({ status, value: fc.anything(), comment: fc.anything() }), (question, raw) => {
        const checked = checkAnswer(question, { ...raw, notApplicableReason: "" });
        if (!checked.ok) {
          expect(checked.errors.length).toBeGreaterThan(0);
          return;
        }
        const { points } = pointsOf(question, checked.answer, "2026-11-23");
        expect(points === null || (points >= 0 && points <= 4)).toBe(true);
      }),
    );
  });

  it("gives every single choice its own points", () => {
    const singles = core20261.questions.flatMap((question) =>
      question.body.type === "single" ? question.body.choices.map((choice) => ({ question, choice })) : [],
    );
    fc.assert(
      fc.property(fc.constantFrom(...singles), ({ question, choice }) => {
        const checked = checkAnswer(question, { status: "answered", value: choice.id, comment: "", notApplicableReason: "" });
        expect(checked.ok && pointsOf(question, checked.answer, "2026-11-23").points).toBe(choice.points);
      }),
    );
  });
});
