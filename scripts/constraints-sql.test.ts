import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { connectAlone } from "@/server/db/sqlite/adapter";
import { currentSnapshot, lastSnapshot, writeSql, type Snapshot } from "./new-migration";
import type { SqlDriverAdapter } from "@prisma/driver-adapter-utils";

const schema = `
datasource db {
  provider = "sqlite"
}

model Organisation {
  id   String @id
  pots Pot[]
}

model Pot {
  id             String       @id
  organisationId String
  state          String
  organisation   Organisation @relation(fields: [organisationId], references: [id], onDelete: Cascade)

  @@unique([organisationId, id])
  @@index([state])
}
`;
const snapshot = (allowed: string[], extra = ""): Snapshot => ({
  schema: schema.replace("state          String", `state          String\n${extra}`),
  constraints: { checks: [{ table: "Pot", column: "state", allowed }], appendOnly: [{ table: "Pot", kept: true }] },
});

let folder: string;
let adapter: SqlDriverAdapter;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "mailwitness-constraints-"));
  adapter = await connectAlone(join(folder, "a.db"));
  await adapter.executeScript((await writeSql(undefined, snapshot(["new"]))).sqlite);
  await adapter.executeScript(
    `INSERT INTO "Organisation" VALUES ('o'); INSERT INTO "Pot" ("id", "organisationId", "state") VALUES ('p', 'o', 'new');`,
  );
});

afterEach(async () => {
  await adapter.dispose();
  rmSync(folder, { recursive: true, force: true });
});

test("the newest migration leads to what the schema and the checks say now", () => {
  // When this fails: tsx scripts/new-migration.ts name_of_the_change
  expect(lastSnapshot()).toEqual(currentSnapshot());
});

describe("a change of the checks alone", () => {
  test("rebuilds the table on SQLite with its rows, its indexes and its triggers", async () => {
    const { sqlite } = await writeSql(snapshot(["new"]), snapshot(["new", "old"]));
    await adapter.executeScript(sqlite);
    await adapter.executeScript(`INSERT INTO "Pot" ("id", "organisationId", "state") VALUES ('q', 'o', 'old');`);
    await expect(adapter.executeScript(`INSERT INTO "Pot" VALUES ('r', 'o', 'odd');`)).rejects.toThrow();
    await expect(adapter.executeScript(`UPDATE "Pot" SET "state" = 'new';`)).rejects.toThrow();
    expect(await names("index")).toEqual(["Pot_organisationId_id_key", "Pot_state_idx"]);
    expect(await column(`SELECT "id" FROM "Pot" ORDER BY "id"`)).toEqual(["p", "q"]);
  });

  test("replaces the constraint on PostgreSQL", async () => {
    const { postgresql } = await writeSql(snapshot(["new"]), snapshot(["new", "old"]));
    expect(postgresql).toBe(
      'ALTER TABLE IF EXISTS "Pot" DROP CONSTRAINT IF EXISTS "Pot_state_check";\n\n' +
        `ALTER TABLE "Pot" ADD CONSTRAINT "Pot_state_check" CHECK ("state" IN ('new', 'old'));\n`,
    );
  });
});

test("a rebuild by the engine keeps the checks and the triggers", async () => {
  const required = snapshot(["new"], '  kind           String @default("k")\n  size Int @default(0)');
  await adapter.executeScript((await writeSql(snapshot(["new"]), required)).sqlite);
  const changed = snapshot(["new"], '  kind           String @default("other")\n  size Int @default(1)');
  const { sqlite } = await writeSql(required, changed);
  expect(sqlite).toContain("new_Pot");
  await adapter.executeScript(sqlite);
  await expect(adapter.executeScript(`INSERT INTO "Pot" ("id", "organisationId", "state") VALUES ('r', 'o', 'odd');`)).rejects.toThrow();
  expect(await names("trigger")).toEqual(["Pot_no_delete", "Pot_no_update"]);
});

test("nothing changed, nothing to write", async () => {
  const { sqlite, postgresql } = await writeSql(snapshot(["new"]), snapshot(["new"]));
  expect([sqlite.trim(), postgresql.trim()]).toEqual(["", ""]);
});

test("a table that is no longer append-only may be changed again", async () => {
  const before = snapshot(["new"]);
  const after: Snapshot = { ...before, constraints: { ...before.constraints, appendOnly: [] } };
  await adapter.executeScript((await writeSql(before, after)).sqlite);
  await adapter.executeScript(`UPDATE "Pot" SET "state" = 'new';`);
  expect(await names("trigger")).toEqual([]);
});

test("the command for a new migration refuses a name that is no name", () => {
  const script = new URL("new-migration.ts", import.meta.url).pathname;
  expect(() => execFileSync(process.execPath, ["--import", "tsx", script, "Not A Name"], { stdio: "pipe" })).toThrow("Usage");
});

const column = async (sql: string): Promise<unknown[]> => (await adapter.queryRaw({ sql, args: [], argTypes: [] })).rows.flat();

const names = (type: string): Promise<unknown[]> =>
  column(`SELECT "name" FROM "sqlite_master" WHERE "type" = '${type}' AND "tbl_name" = 'Pot' AND "sql" IS NOT NULL ORDER BY "name"`);
