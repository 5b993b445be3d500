import { describe, expect, it } from "vitest";
import { assessmentViewOf } from "./list-view";

describe("what the address asks for", () => {
  it.each([
    [null, "all", []],
    ["nonsense", "all", []],
    ["waiting", "waiting", ["sent", "in-progress", "changes-requested"]],
    ["review", "review", ["submitted", "in-review"]],
    ["submitted", "review", ["submitted"]],
    ["decided", "decided", ["decided"]],
  ] as const)("%s", (text, view, states) => {
    expect(assessmentViewOf(text)).toEqual({ view, states });
  });
});
