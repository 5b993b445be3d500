import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { beforeAll, expect, test } from "vitest";
import { db } from "./client";
import { freshDatabase, freshDatabaseUrl } from "./testing/fresh-database";

const kills = 20;
const atOnce = 2;

beforeAll(freshDatabase);

test("every write that a process was told is saved outlives its kill -9", { timeout: 120_000 }, async () => {
  const { id } = await db().organisation.create({ data: { name: "Killed" } });
  const acknowledged: string[] = [];
  for (let killed = 0; killed < kills; killed += atOnce) {
    const printed = await Promise.all(Array.from({ length: atOnce }, () => writeUntilKilled(id)));
    acknowledged.push(...printed.flat());
  }
  const stored = new Set((await db().vendor.findMany({ select: { id: true } })).map((vendor) => vendor.id));
  const lost = acknowledged.filter((vendorId) => !stored.has(vendorId));
  process.stdout.write(`${kills} kills: ${acknowledged.length} acknowledged, ${lost.length} lost\n`);
  expect(acknowledged.length).toBeGreaterThan(kills);
  expect(lost).toEqual([]);
});

/** Starts a writing process, kills it at a random moment after its first acknowledged write, and returns what it had printed. */
async function writeUntilKilled(organisationId: string): Promise<string[]> {
  const script = new URL("testing/kill-process.ts", import.meta.url).pathname;
  const child = spawn(process.execPath, ["--import", "tsx", script, freshDatabaseUrl(), organisationId], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let printed = "";
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
    printed += chunk;
  });
  const gone = once(child, "close");
  await Promise.race([once(child.stdout, "data"), gone]);
  await sleep(Math.random() * 300);
  child.kill("SIGKILL");
  await gone;
  expect(child.signalCode).toBe("SIGKILL");
  // The last line may have been cut by the kill.
  return printed.split("\n").slice(0, -1);
}
