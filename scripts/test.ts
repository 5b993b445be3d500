import { mkdirSync, rmSync } from "node:fs";
import { ensureBrowser } from "./browser";
import { installDebianPackage } from "./debian-package";
import { ensureNodeVersion } from "./node-version";
import { PlainFailure, speakPlainly } from "./plain-failure";
import { exitOnSignals, type Run, runScript, runTool } from "./run";
import { closingLine, type Tally, tallyOfPlaywright, tallyOfVitest } from "./test-tally";
import { findPostgres } from "./throwaway-postgres";

const REPORTS = ".cache/reports";
const VITEST_REPORT = `${REPORTS}/vitest.json`;
const PLAYWRIGHT_REPORT = `${REPORTS}/playwright.json`;

interface Outcome {
  readonly name: string;
  readonly run: Run;
  /** Null for what is not counted in tests: the checks and the build. */
  readonly tally: Tally | null;
}

// `npm test`: makes what is missing available, then runs everything, cheapest first, and ends with one line of counts.
await speakPlainly(async () => {
  exitOnSignals();
  ensureNodeVersion(process.versions.node);
  rmSync(REPORTS, { recursive: true, force: true });
  mkdirSync(REPORTS, { recursive: true });
  await ensureBrowser();
  const isPostgresHere = await ensurePostgres();
  const clients = await runScript("generate-client.ts", [], { output: "hold" });
  if (clients.code !== 0) {
    throw new PlainFailure(`The database client could not be generated.\n\n${clients.output.trim()}`);
  }
  const outcomes = await runEverything();
  return report(outcomes, isPostgresHere);
});

async function runEverything(): Promise<Outcome[]> {
  const checks = await runScript("check.ts");
  // Before the server tests: one of them kills the built application and looks what is left.
  const build = await runScript("e2e.ts", ["--build-only"]);
  const units = await runTool("vitest/vitest.mjs", ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${VITEST_REPORT}`]);
  const stories = await runScript("e2e.ts", [], { environment: { PLAYWRIGHT_JSON_OUTPUT_FILE: PLAYWRIGHT_REPORT } });
  return [
    { name: "checks", run: checks, tally: null },
    { name: "build", run: build, tally: null },
    { name: "unit and server tests", run: units, tally: tallyOfVitest(VITEST_REPORT) },
    { name: "stories in the browser", run: stories, tally: tallyOfPlaywright(PLAYWRIGHT_REPORT) },
  ];
}

async function ensurePostgres(): Promise<boolean> {
  if (findPostgres() !== undefined) {
    return true;
  }
  const obstacle = await installDebianPackage("postgresql");
  if (obstacle !== null) {
    console.log(`PostgreSQL is not on this machine and ${obstacle}.`);
  }
  return findPostgres() !== undefined;
}

function report(outcomes: readonly Outcome[], isPostgresHere: boolean): number {
  console.log("\nSummary");
  for (const { name, run, tally } of outcomes) {
    const counts = tally === null ? "" : `: ${closingLine([tally])}`;
    console.log(`  ${run.code === 0 ? "ok    " : "FAILED"}  ${name} (${run.seconds.toFixed(0)} s)${counts}`);
  }
  if (!isPostgresHere) {
    console.log("  skipped  the server tests on PostgreSQL: this machine has no PostgreSQL. They ran on SQLite.");
  }
  console.log(`\n${closingLine(outcomes.map(countable))}`);
  return outcomes.every(({ run }) => run.code === 0) ? 0 : 1;
}

/** Whatever ended badly counts as at least one failure, so that the closing line never contradicts the exit code. */
function countable({ run, tally }: Outcome): Tally {
  const counted = tally ?? { passed: 0, failed: 0, skipped: 0 };
  return run.code !== 0 && counted.failed === 0 ? { ...counted, failed: 1 } : counted;
}
