import { existsSync, readFileSync } from "node:fs";
import { z } from "zod";

/** How many tests passed, failed and were skipped. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  numFailedTestSuites: z.number(),
});

const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
});

/** Reads Vitest's JSON report; a report that is missing or of another shape counts as one failure, never as nothing. */
export function tallyOfVitest(file: string): Tally {
  const report = vitestReport.safeParse(readJson(file));
  if (!report.success) {
    return NO_REPORT;
  }
  const { numPassedTests, numFailedTests, numFailedTestSuites, numPendingTests, numTodoTests } = report.data;
  // A file that could not even be loaded has no failed test, only a failed suite.
  const failed = numFailedTests === 0 ? numFailedTestSuites : numFailedTests;
  return { passed: numPassedTests, failed, skipped: numPendingTests + numTodoTests };
}

/** Reads Playwright's JSON report, likewise. A story that passed at its second try counts as passed. */
export function tallyOfPlaywright(file: string): Tally {
  const report = playwrightReport.safeParse(readJson(file));
  if (!report.success) {
    return NO_REPORT;
  }
  const { expected, unexpected, flaky, skipped } = report.data.stats;
  return { passed: expected + flaky, failed: unexpected, skipped };
}

/** The closing line, in the form that machines read: `12 passed, 0 failed`, and `, 3 skipped` where any were. */
export function closingLine(tallies: readonly Tally[]): string {
  const sum = (key: keyof Tally): number => tallies.reduce((total, tally) => total + tally[key], 0);
  const skipped = sum("skipped");
  return `${sum("passed")} passed, ${sum("failed")} failed${skipped === 0 ? "" : `, ${skipped} skipped`}`;
}

const NO_REPORT: Tally = { passed: 0, failed: 1, skipped: 0 };

function readJson(file: string): unknown {
  if (!existsSync(file)) {
    return undefined;
  }
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    // Cut short by a crash: to the caller the same as no report.
    return undefined;
  }
}
