import { describe, expect, test } from "vitest";
import type { Answer, AnswerValue } from "@/core/questionnaire/answer";
import { publicQuestion } from "@/core/questionnaire/public-view";
import type { Question } from "@/core/questionnaire/questionnaire";
import { currentQuestionnaire, questionById } from "@/core/questionnaire/registry";
import { answerWords } from "./answer-words";
import { minutesFor } from "./request";
import { sealedDocument } from "./sealed-document";
import { typedDraft } from "./typed-draft";

describe("answers in words", () => {
  test("each kind is said with the labels that were shown", () => {
    expect(words("Q1", { type: "single", choice: "unsure" })).toEqual(["I am not sure"]);
    expect(words("Q26", { type: "multi", choices: ["chain", "expiry"] })).toEqual([
      "It was issued by a trusted authority",
      "It has not expired",
    ]);
    expect(words("Q16", { type: "text", text: "a = b\nc" })).toEqual(["a = b", "c"]);
    expect(words("Q5", { type: "dates", dates: { expiry: "2028-01-01", effective: "2026-01-01" } })).toEqual([
      "Start date: 1 January 2026",
      "End date or next review date: 1 January 2028",
    ]);
    expect(words("Q13", { type: "file", evidenceIds: ["e1", "gone"] })).toEqual(["visit.eml", "A file that was removed"]);
    expect(words("Q14", { type: "per-file", choices: { e1: "expired" } })).toEqual(["visit.eml: Its certificate had expired"]);
    expect(words("Q29", { type: "matrix", cells: { R5: "held", R4: "bounced" } })).toEqual([
      "It only speaks TLS 1.0: Returned to the sender (bounced)",
      "It only speaks TLS 1.1: Held and tried again, then returned",
    ]);
  });

  test("not knowing, not applying and nothing are told apart", () => {
    const question = publicQuestion(ask("Q16"));
    expect(answerWords(question, answer("Q16", null, "dont-know"), names)).toEqual(["I do not know"]);
    expect(answerWords(question, { ...answer("Q16", null, "not-applicable"), notApplicableReason: "no mail" }, names)).toEqual([
      "Not applicable: no mail",
    ]);
    expect(answerWords(question, null, names)).toEqual([]);
  });
});

describe("what is sealed", () => {
  const q1 = answer("Q1", { type: "single", choice: "no" });
  const hidden = answer("Q15", { type: "single", choice: "required-all" });
  const item = { id: "e1", questionId: "Q1", name: "a.txt", size: 3, sha256: "00" };
  const base = { reference: "A-0001", questionnaire: currentQuestionnaire, answers: { Q1: q1 }, evidence: [item, { ...item, id: "e0" }] };

  test("is the same text whatever the order, without answers to hidden questions", () => {
    const sealed = sealedDocument(base);
    expect(sealedDocument({ ...base, answers: { Q15: hidden, Q1: q1 }, evidence: base.evidence.toReversed() })).toBe(sealed);
    expect(sealed).not.toContain("required-all");
    expect(JSON.parse(sealed)).toMatchObject({
      format: "mailwitness-answers/1",
      reference: "A-0001",
      answers: [{ questionId: "Q1" }],
      evidence: [{ id: "e0" }, { id: "e1" }],
    });
  });

  test("changes with an answer, a comment and the hash of a file", () => {
    const sealed = new Set([
      sealedDocument(base),
      sealedDocument({ ...base, answers: { Q1: { ...q1, comment: "x" } } }),
      sealedDocument({ ...base, answers: { Q1: { ...q1, value: { type: "single", choice: "yes" } } } }),
      sealedDocument({ ...base, evidence: [{ ...item, sha256: "01" }] }),
    ]);
    expect(sealed.size).toBe(4);
  });
});

describe("what was typed", () => {
  test("fills the form again, also where it was wrong", () => {
    const draft = (id: string, values: Record<string, string | string[]>) => typedDraft(publicQuestion(ask(id)).body, values);
    expect(draft("Q1", { value: "perhaps", comment: "c" })).toEqual({
      status: "answered",
      value: { type: "single", choice: "perhaps" },
      comment: "c",
      notApplicableReason: "",
    });
    expect(draft("Q26", { value: ["chain", "dont-know"] }).value).toEqual({ type: "multi", choices: ["chain", "dont-know"] });
    expect(draft("Q16", { status: "dont-know", value: "half" })).toMatchObject({
      status: "dont-know",
      value: { type: "text", text: "half" },
    });
    expect(draft("Q5", { "value.effective": "2026-02-31" }).value).toEqual({ type: "dates", dates: { effective: "2026-02-31" } });
    expect(draft("Q29", { "value.R1": "held", revision: "3" }).value).toEqual({ type: "matrix", cells: { R1: "held" } });
    expect(draft("Q13", { value: "forged" }).value).toBeNull();
  });
});

test("the estimate counts files and tables for what they take, in steps of five minutes", () => {
  const all = currentQuestionnaire.questions.map(publicQuestion);
  expect(minutesFor([])).toBe(5);
  expect(minutesFor(all)).toBe(25);
  expect(minutesFor(all.filter(({ id }) => id === "Q29" || id === "Q1"))).toBe(10);
});

const names = new Map([["e1", "visit.eml"]]);

function ask(id: string): Question {
  const question = questionById(currentQuestionnaire, id);
  if (question === null) throw new Error(id);
  return question;
}

function answer(questionId: string, value: AnswerValue | null, status: Answer["status"] = "answered"): Answer {
  return { questionId, status, value, comment: "", notApplicableReason: "" };
}

const words = (id: string, value: AnswerValue): readonly string[] => answerWords(publicQuestion(ask(id)), answer(id, value), names);
