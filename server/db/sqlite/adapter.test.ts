import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { SqliteAdapterFactory } from "./adapter";
import { Connection } from "./connection";
import type { SqlDriverAdapter, SqlQuery } from "@prisma/driver-adapter-utils";

let folder: string;
let path: string;
let adapter: SqlDriverAdapter;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "mailwitness-adapter-"));
  path = join(folder, "a.db");
  adapter = await new SqliteAdapterFactory(path).connect();
  await adapter.executeScript(`
    CREATE TABLE "Parent" ("id" TEXT PRIMARY KEY);
    CREATE TABLE "Child" ("id" TEXT PRIMARY KEY, "parentId" TEXT REFERENCES "Parent" ("id") DEFERRABLE INITIALLY DEFERRED);
  `);
});

afterEach(async () => {
  await adapter.dispose();
  rmSync(folder, { recursive: true, force: true });
});

const sql = (text: string, ...args: string[]): SqlQuery => ({
  sql: text,
  args,
  argTypes: args.map(() => ({ scalarType: "string", arity: "scalar" })),
});
const insertParent = (id: string): SqlQuery => sql(`INSERT INTO "Parent" ("id") VALUES (?)`, id);
const parents = async (): Promise<unknown[]> => (await adapter.queryRaw(sql(`SELECT "id" FROM "Parent" ORDER BY "id"`))).rows.flat();

describe("the guarded adapter", () => {
  test("keeps the promises of its pragmas", () => {
    const connection = new Connection(path, "writer");
    const value = (pragma: string): unknown => connection.query(sql(`PRAGMA ${pragma}`)).rows[0]?.[0];
    expect({ journal: value("journal_mode"), synchronous: Number(value("synchronous")), keys: Number(value("foreign_keys")) }).toEqual({
      journal: "wal",
      synchronous: 2,
      keys: 1,
    });
    connection.close();
  });

  test("waits for another process's lock without holding up this one", async () => {
    const other = new Connection(path, "writer");
    other.script("BEGIN IMMEDIATE");
    let isWritten = false;
    const write = adapter.executeRaw(insertParent("waited")).then(() => {
      isWritten = true;
    });
    let ticks = 0;
    for (const end = performance.now() + 300; performance.now() < end; ticks += 1) await sleep(1);
    expect(isWritten).toBe(false);
    // With the lock awaited in a blocking call, the loop above would hardly turn at all.
    expect(ticks).toBeGreaterThan(10);
    other.script("COMMIT");
    await write;
    expect(await parents()).toEqual(["waited"]);
    other.close();
  });

  test("a transaction has the lock from its first moment", async () => {
    const transaction = await adapter.startTransaction();
    const other = new Connection(path, "writer");
    expect(() => {
      other.script("BEGIN IMMEDIATE");
    }).toThrow("database is locked");
    await transaction.rollback();
    other.script("BEGIN IMMEDIATE; COMMIT");
    other.close();
  });

  test("a commit that fails is undone, and the next transaction begins", async () => {
    const failing = await adapter.startTransaction();
    await failing.executeRaw(insertParent("undone"));
    await failing.executeRaw(sql(`INSERT INTO "Child" ("id", "parentId") VALUES ('c', 'missing')`));
    await expect(failing.commit()).rejects.toMatchObject({ cause: { kind: "ForeignKeyConstraintViolation" } });
    expect(await parents()).toEqual([]);
    const next = await adapter.startTransaction();
    await next.executeRaw(insertParent("next"));
    await next.commit();
    expect(await parents()).toEqual(["next"]);
  });

  test("a statement that comes after the end of its transaction is refused", async () => {
    const over = await adapter.startTransaction();
    await over.commit();
    const running = await adapter.startTransaction();
    await expect(over.executeRaw(insertParent("late"))).rejects.toMatchObject({ cause: { kind: "TransactionAlreadyClosed" } });
    await over.rollback();
    await running.executeRaw(insertParent("kept"));
    await running.commit();
    expect(await parents()).toEqual(["kept"]);
  });

  test("a savepoint undoes what came after it and no more", async () => {
    const transaction = await adapter.startTransaction();
    await transaction.executeRaw(insertParent("before"));
    await transaction.createSavepoint?.("s");
    await transaction.executeRaw(insertParent("after"));
    await transaction.rollbackToSavepoint?.("s");
    await transaction.releaseSavepoint?.("s");
    await transaction.commit();
    expect(await parents()).toEqual(["before"]);
  });

  test("refuses an isolation that SQLite doesn't have", async () => {
    await expect(adapter.startTransaction("READ COMMITTED")).rejects.toMatchObject({ cause: { kind: "InvalidIsolationLevel" } });
  });
});
