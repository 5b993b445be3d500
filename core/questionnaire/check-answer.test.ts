import { describe, expect, it } from "vitest";

import { core20261 } from "./catalogue/core-2026-1";
import { checkAnswer, type CheckedAnswer } from "./check-answer";
import { missingParts } from "./completeness";
import { answersOf } from "./fixtures/answers";
import { rawAnswerFromForm } from "./form-fields";
import type { Question } from "./questionnaire";
import { questionById } from "./registry";

describe("checkAnswer", () => {
  it.each([
    ["Q15", "required-all", { type: "single", choice: "required-all" }],
    ["Q10", ["sendgrid", "amazon-ses"], { type: "multi", choices: ["amazon-ses", "sendgrid"] }],
    ["Q10", "amazon-ses", { type: "multi", choices: ["amazon-ses"] }],
    ["Q16", "  TlsPolicy = REQUIRE ", { type: "text", text: "TlsPolicy = REQUIRE" }],
    ["Q5", { effective: "2026-01-01", expiry: "" }, { type: "dates", dates: { effective: "2026-01-01" } }],
    ["Q13", ["e_1", "e_1", "e-2"], { type: "file", evidenceIds: ["e_1", "e-2"] }],
    ["Q14", { e_1: "self-signed" }, { type: "per-file", choices: { e_1: "self-signed" } }],
    ["Q29", { R1: "bounced", R4: "encrypted", R9: "" }, { type: "matrix", cells: { R1: "bounced", R4: "encrypted" } }],
  ])("takes a good value of %s", (id, value, expected) => {
    const checked = check(id, value);
    expect(checked).toMatchObject({ ok: true, answer: { questionId: id, status: "answered", value: expected } });
  });

  it.each([
    ["Q15", "always", "Choose one of the answers."],
    ["Q15", undefined, "Choose one of the answers."],
    ["Q15", { choice: "required-all" }, "Choose one of the answers."],
    ["Q10", [], "Choose at least one answer."],
    ["Q10", ["nobody"], "Choose only answers from the list."],
    ["Q10", ["amazon-ses", "dont-know"], "Choose “I do not know” alone, or take it away."],
    ["Q16", "   ", "Enter an answer."],
    ["Q16", "x".repeat(2001), "Your answer must be 2000 characters or fewer. It has 2001."],
    ["Q5", {}, "Enter the dates."],
    ["Q5", { effective: "2026-02-30" }, "The start date must be a real date, like 2026-03-31."],
    ["Q13", [], "Attach at least one file."],
    ["Q13", Array.from({ length: 21 }, (_, index) => `e${String(index)}`), "Attach at most 20 files to one question."],
    ["Q13", ["../../etc/passwd"], "One of the attached files is not known. Attach it again."],
    ["Q14", { e1: "sunny" }, "Choose one of the answers for this file."],
    ["Q29", null, "Choose what happens for each line."],
    ["Q29", { R1: "encrypted" }, "Choose one of the answers offered for “It offers no encryption (no STARTTLS)”."],
    ["Q29", { R1: "toString" }, "Choose one of the answers offered for “It offers no encryption (no STARTTLS)”."],
  ])("says what to correct in %s (%#)", (id, value, message) => {
    expect(messages(check(id, value))).toEqual([message]);
  });

  it("takes “don't know” without a value and refuses “not applicable” where everyone must answer", () => {
    expect(check("Q29", null, "dont-know")).toMatchObject({ ok: true, answer: { status: "dont-know", value: null } });
    expect(messages(check("Q29", null, "not-applicable"))).toEqual([
      "This question applies to everyone. Answer it, or choose “I do not know”.",
    ]);
    expect(messages(check("Q29", null, "whatever"))).toEqual(["Answer the question, or choose “I do not know”."]);
  });

  it("asks for a reason with “not applicable” and keeps it", () => {
    const optional: Question = { ...question("Q28"), allowNotApplicable: true };
    const raw = { status: "not-applicable", value: null, comment: "", notApplicableReason: " " };
    expect(messages(checkAnswer(optional, raw))).toEqual(["Say why this question does not apply to you."]);
    expect(checkAnswer(optional, { ...raw, notApplicableReason: "We send no mail." })).toMatchObject({
      ok: true,
      answer: { status: "not-applicable", notApplicableReason: "We send no mail.", value: null },
    });
  });

  it("names the limit of the comment and reports every fault at once", () => {
    const raw = { status: "answered", value: "nothing", comment: "c".repeat(4001), notApplicableReason: "" };
    expect(messages(checkAnswer(question("Q15"), raw))).toEqual([
      "The comment must be 4000 characters or fewer. It has 4001.",
      "Choose one of the answers.",
    ]);
  });

  it("checks numbers against their limits", () => {
    const number: Question = { ...question("Q15"), body: { type: "number", min: 0, max: 365, unit: "days" } };
    const answered = (value: unknown) => checkAnswer(number, { status: "answered", value, comment: "", notApplicableReason: "" });
    expect(answered(" 60 ")).toMatchObject({ ok: true, answer: { value: { type: "number", number: 60 } } });
    expect(messages(answered("400"))).toEqual(["Enter a number of days between 0 and 365."]);
    expect(messages(answered("soon"))).toEqual(["Enter a number of days."]);
    expect(messages(answered(Number.NaN))).toEqual(["Enter a number of days."]);
  });
});

describe("rawAnswerFromForm", () => {
  it("reads a matrix as a browser without JavaScript posts it", () => {
    const fields = { "value.R1": ["bounced"], "value.R2": ["portal"], comment: ["see note"], status: ["answered"] };
    expect(checkAnswer(question("Q29"), rawAnswerFromForm(question("Q29"), fields))).toMatchObject({
      ok: true,
      answer: { comment: "see note", value: { cells: { R1: "bounced", R2: "portal" } } },
    });
  });

  it("reads ticked boxes, a single choice and “don't know”", () => {
    expect(rawAnswerFromForm(question("Q10"), { value: ["mailgun", "postmark"] })).toMatchObject({ value: ["mailgun", "postmark"] });
    expect(rawAnswerFromForm(question("Q15"), { value: ["when-available"] }).value).toBe("when-available");
    expect(rawAnswerFromForm(question("Q15"), { status: ["dont-know"] }).status).toBe("dont-know");
    expect(messages(checkAnswer(question("Q10"), rawAnswerFromForm(question("Q10"), {})))).toEqual(["Choose at least one answer."]);
  });
});

describe("missingParts", () => {
  it("names every open line of the matrix", () => {
    const missing = missingParts(question("Q29"), answersOf({ Q29: { R1: "bounced" } }));
    expect(missing).toHaveLength(14);
    expect(missing[0]).toEqual({
      field: "value.R2",
      message: "Choose what happens for “It offers encryption, but setting it up fails”.",
    });
  });

  it("asks for the condition of every attached file", () => {
    const answers = answersOf({
      Q13: { type: "file", evidenceIds: ["e1", "e2"] },
      Q14: { type: "per-file", choices: { e1: "production" } },
    });
    expect(missingParts(question("Q14"), answers).map((one) => one.field)).toEqual(["value.e2"]);
  });

  it("asks for what was not answered at all", () => {
    expect(missingParts(question("Q15"), {})).toEqual([{ field: "value", message: "Choose an answer." }]);
    expect(missingParts(question("Q5"), answersOf({ Q5: { type: "dates", dates: { effective: "2026-01-01" } } }))).toEqual([
      { field: "value.expiry", message: "Enter the end date or next review date." },
    ]);
  });
});

function question(id: string): Question {
  const found = questionById(core20261, id);
  if (found === null) throw new Error(`no question ${id}`);
  return found;
}

function check(id: string, value: unknown, status = "answered"): CheckedAnswer {
  return checkAnswer(question(id), { status, value, comment: "", notApplicableReason: "" });
}

function messages(checked: CheckedAnswer): readonly string[] {
  return checked.ok ? [] : checked.errors.map((error) => error.message);
}
