import { describe, expect, it } from "vitest";
import type { z } from "zod";

import { attestationInput, decisionInput, reviewInput, sendingInput } from "./schema";
import { acceptsAnswers, assessmentMoves, assessmentStates, isAssessmentState, isClosed, isOverdue, movesFrom, nextState } from "./state";

describe("assessment states", () => {
  it("allow exactly these moves", () => {
    const table = assessmentStates.flatMap((state) =>
      movesFrom(state).map((move) => `${state} --${move}--> ${String(nextState(state, move))}`),
    );
    expect(table).toEqual([
      "draft --send--> sent",
      "draft --supersede--> superseded",
      "sent --start--> in-progress",
      "sent --supersede--> superseded",
      "in-progress --submit--> submitted",
      "in-progress --supersede--> superseded",
      "submitted --begin-review--> in-review",
      "submitted --request-changes--> changes-requested",
      "submitted --decide--> decided",
      "submitted --supersede--> superseded",
      "in-review --request-changes--> changes-requested",
      "in-review --decide--> decided",
      "in-review --supersede--> superseded",
      "changes-requested --submit--> submitted",
      "changes-requested --supersede--> superseded",
      "decided --reopen--> in-review",
      "decided --supersede--> superseded",
    ]);
  });

  it("never lead out of superseded, and never decide what was not submitted", () => {
    expect(assessmentMoves.filter((move) => nextState("superseded", move) !== null)).toEqual([]);
    expect(assessmentStates.filter((state) => nextState(state, "decide") !== null)).toEqual(["submitted", "in-review"]);
  });

  it("take answers only while the vendor has to act", () => {
    expect(assessmentStates.filter(acceptsAnswers)).toEqual(["sent", "in-progress", "changes-requested"]);
    expect(assessmentStates.filter(isClosed)).toEqual(["decided", "superseded"]);
  });

  it("are overdue from the day after, and only while waiting for the vendor", () => {
    expect(isOverdue("sent", "2026-11-22", "2026-11-23")).toBe(true);
    expect(isOverdue("sent", "2026-11-23", "2026-11-23")).toBe(false);
    expect(isOverdue("submitted", "2026-11-22", "2026-11-23")).toBe(false);
    expect(isOverdue("sent", null, "2026-11-23")).toBe(false);
    expect(isAssessmentState("overdue")).toBe(false);
  });
});

describe("assessment inputs", () => {
  const sending = { contactName: "Ada Moss", contactEmail: "ada@example.com", dueOn: "2026-12-31" };

  it("takes a sending with defaults", () => {
    expect(sendingInput.parse(sending)).toEqual({ ...sending, title: "", message: "" });
  });

  it.each([
    [sendingInput, { ...sending, contactName: "" }, "Enter the recipient's name."],
    [sendingInput, { ...sending, contactEmail: "ada" }, "Enter an email address like name@example.com."],
    [sendingInput, { ...sending, dueOn: "soon" }, "Enter the due date as a real date, like 2026-03-31."],
    [sendingInput, { ...sending, message: "x".repeat(2001) }, "Use at most 2000 characters for the message."],
    [decisionInput, { decision: "approved", reason: " " }, "Enter the reason for the decision."],
    [decisionInput, { decision: "maybe", reason: "r" }, "Choose a decision."],
    [attestationInput, { name: "Ada", role: "CISO" }, "Tick the box to confirm the statement."],
    [reviewInput, { questionId: "Q15", state: "flagged" }, "Say what is wrong or unclear."],
  ] as const)("refuses %#", (schema: z.ZodType, input, message) => {
    expect(schema.safeParse(input).error?.issues.map((issue) => issue.message)).toEqual([message]);
  });

  it("accepts an answer without words", () => {
    expect(reviewInput.parse({ questionId: "Q15", state: "accepted" }).note).toBe("");
  });
});
