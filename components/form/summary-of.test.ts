import { expect, test } from "vitest";
import { summaryOf } from "./summary-of";

test("every problem is a line that leads to its field; what belongs to none leads nowhere", () => {
  const state = { status: "invalid", fieldErrors: { name: ["Enter a name", "Use letters"], "": ["Choose one"] }, values: {} } as const;
  expect(summaryOf(state, "vendor").errors).toEqual([
    { message: "Enter a name", fieldId: "vendor-name" },
    { message: "Use letters", fieldId: "vendor-name" },
    { message: "Choose one", fieldId: null },
  ]);
});

test("a refusal is one line", () => {
  expect(summaryOf({ status: "refused", message: "Already sent.", values: {} }, "f").errors).toEqual([
    { message: "Already sent.", fieldId: null },
  ]);
});

test.each([{ status: "idle" } as const, { status: "saved" } as const])("$status says nothing", (state) => {
  expect(summaryOf(state, "f").errors).toEqual([]);
});
