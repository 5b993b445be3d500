import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { beforeEach, describe, expect, test } from "vitest";
import { db } from "./client";
import { freshDatabase, freshDatabaseUrl } from "./testing/fresh-database";
import { stressRun, type StressOutcome } from "./testing/stress-run";

const seconds = 10;

beforeEach(freshDatabase);

describe("what was acknowledged is there, and nothing that was rolled back", () => {
  test("with 50 callers at once in one process", { timeout: 120_000 }, async () => {
    const { id } = await db().organisation.create({ data: { name: "Stress" } });
    await expectKept("one process", [await stressRun(id, seconds)]);
  });

  test("with three processes of 50 callers at once", { timeout: 150_000 }, async () => {
    const { id } = await db().organisation.create({ data: { name: "Stress" } });
    await expectKept("three processes", await Promise.all([1, 2, 3].map(() => inProcess(id))));
  });
});

async function inProcess(organisationId: string): Promise<StressOutcome> {
  const script = new URL("testing/stress-process.ts", import.meta.url).pathname;
  const args = ["--import", "tsx", script, freshDatabaseUrl(), organisationId, String(seconds)];
  const { stdout } = await promisify(execFile)(process.execPath, args, { maxBuffer: 64 << 20 });
  return JSON.parse(stdout) as StressOutcome;
}

async function expectKept(name: string, outcomes: readonly StressOutcome[]): Promise<void> {
  const stored = new Set((await db().vendor.findMany({ select: { id: true } })).map(({ id }) => id));
  const acknowledged = outcomes.flatMap((outcome) => outcome.acknowledged);
  const rolledBack = outcomes.flatMap((outcome) => outcome.rolledBack);
  const errors = outcomes.flatMap((outcome) => outcome.errors);
  const lost = acknowledged.filter((id) => !stored.has(id));
  process.stdout.write(
    `${name}: ${acknowledged.length} acknowledged, ${rolledBack.length} rolled back, ${lost.length} lost, ${errors.length} errors\n`,
  );
  expect(errors.slice(0, 3)).toEqual([]);
  expect(lost).toEqual([]);
  expect(rolledBack.filter((id) => stored.has(id))).toEqual([]);
  expect(stored.size).toBe(acknowledged.length);
  expect(rolledBack.length).toBeGreaterThan(10);
  for (const outcome of outcomes) expect(outcome.acknowledged.length).toBeGreaterThan(100);
}
