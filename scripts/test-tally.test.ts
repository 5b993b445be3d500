import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { closingLine, tallyOfPlaywright, tallyOfVitest } from "./test-tally";

const folder = mkdtempSync(join(tmpdir(), "mailwitness-tally-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const write = (name: string, content: string): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

describe("tallies", () => {
  it("reads Vitest's report", () => {
    const report = { numPassedTests: 3, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1, numFailedTestSuites: 1 };
    expect(tallyOfVitest(write("vitest.json", JSON.stringify(report)))).toEqual({ passed: 3, failed: 1, skipped: 3 });
  });

  it("counts a file that could not be loaded", () => {
    const report = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, numFailedTestSuites: 1 };
    expect(tallyOfVitest(write("suite.json", JSON.stringify(report))).failed).toBe(1);
  });

  it("reads Playwright's report", () => {
    const report = { stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 2 } };
    expect(tallyOfPlaywright(write("playwright.json", JSON.stringify(report)))).toEqual({ passed: 6, failed: 1, skipped: 2 });
  });

  it.each([
    ["missing", join(folder, "nowhere.json")],
    ["cut short", write("cut.json", '{"stats":')],
    ["of another shape", write("other.json", "{}")],
  ])("counts a report that is %s as a failure", (_name, file) => {
    expect(tallyOfVitest(file).failed).toBe(1);
    expect(tallyOfPlaywright(file).failed).toBe(1);
  });

  it("closes with one line", () => {
    expect(
      closingLine([
        { passed: 2, failed: 0, skipped: 0 },
        { passed: 3, failed: 1, skipped: 0 },
      ]),
    ).toBe("5 passed, 1 failed");
    expect(closingLine([{ passed: 2, failed: 0, skipped: 4 }])).toBe("2 passed, 0 failed, 4 skipped");
  });
});
