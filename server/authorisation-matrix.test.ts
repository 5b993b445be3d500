import "@/server/testing/environment";
import { readdirSync, readFileSync } from "node:fs";
import { mkdtemp, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { isAppError } from "@/core/errors/app-error";
import { Prisma } from "@/prisma/generated/sqlite/client";
import type { Actor } from "@/server/auth/actor";
import { organisationForTest } from "@/server/auth/testing";
import { db } from "@/server/db/client";
import { freshDatabase } from "@/server/db/testing/fresh-database";
import { localBlobStore } from "@/server/files/local-blob-store";
import { openFile } from "@/server/files/queries";
import { useBlobStore } from "@/server/files/store";
import { type Cell, cells } from "@/server/testing/authorisation-cells";
import { type AuthorisationWorld, makeAuthorisationWorld, MARK } from "@/server/testing/authorisation-world";

const SERVER = import.meta.dirname;

/** The checks themselves, and what is made of commands alone. */
const NOT_ASKED = ["auth/actor.requirePermission", "outbox/commands.requireKind", "demo/build.buildVendor"];

let world: AuthorisationWorld;
let stranger: Actor;

beforeAll(async () => {
  useBlobStore(localBlobStore(await mkdtemp(join(tmpdir(), "mailwitness-matrix-"))));
  const drop = await freshDatabase();
  world = await makeAuthorisationWorld();
  stranger = (await organisationForTest("Elsewhere")).admin;
  return drop;
});

describe("the matrix", () => {
  it("asks every exported function that takes an actor first", () => {
    expect(Object.keys(cells).sort()).toEqual(
      actorFunctions()
        .filter((name) => !NOT_ASKED.includes(name))
        .sort(),
    );
  });

  it("finds functions at all, also those whose parameters stand on lines of their own", () => {
    expect(actorFunctions()).toEqual(expect.arrayContaining(["vendors/commands.createVendor", "baas/commands.editBaa"]));
  });
});

describe.each(Object.entries(cells))("%s", (_name, cell) => {
  it("tells and changes nothing of ours for another organisation's admin", async () => {
    const before = await ourRows();
    const { outcome, value } = await ask(cell, stranger);
    expect(outcome).toBe(cell.stranger);
    expect(leaks(value)).toEqual([]);
    expect(await ourRows()).toEqual(before);
  });

  it.skipIf(cell.viewer === "own account")("keeps to what a viewer may", async () => {
    const before = await ourRows();
    expect((await ask(cell, world.ours.viewer)).outcome).toBe(cell.viewer);
    expect(await ourRows()).toEqual(before);
  });
});

describe("the same calls by an admin of ours", () => {
  // Otherwise a cell could pass because it asks about something that is not there for anybody.
  let newcomer: Actor;
  beforeAll(async () => {
    newcomer = (await organisationForTest("Newcomer")).admin;
  });

  it.each(Object.entries(cells))("%s", async (_name, cell) => {
    const theirs = cell.stranger === "ok" && cell.tellsNothing !== true ? await ask(cell, newcomer) : null;
    const ours = await ask(cell, world.ours.admin);
    expect(["not-found", "forbidden"]).not.toContain(ours.outcome);
    if (theirs !== null) expect(JSON.stringify(ours.value)).not.toBe(JSON.stringify(theirs.value));
  });
});

it("opens a file of its own organisation only", async () => {
  await expect(openFile(stranger, world.fileId)).rejects.toMatchObject({ code: "not-found" });
});

async function ask(cell: Cell, actor: Actor): Promise<{ readonly outcome: string; readonly value: unknown }> {
  try {
    return { outcome: "ok", value: await cell.call(actor, world) };
  } catch (error) {
    if (!isAppError(error)) throw error;
    return { outcome: error.code, value: error.userMessage };
  }
}

function leaks(value: unknown): string[] {
  const text = JSON.stringify(value ?? null);
  const { ours, ...ids } = world;
  return [MARK, ours.organisationId, ours.admin.memberId, ours.admin.userId, ...Object.values(ids)].filter((secret) =>
    text.includes(secret),
  );
}

/** Every row of our organisation, table by table. */
async function ourRows(): Promise<Readonly<Record<string, string>>> {
  const rows: Record<string, string> = {};
  for (const table of await tenantTables()) {
    const from = Prisma.raw(`"${table}"`);
    const where = world.ours.organisationId;
    const found = await db().$queryRaw<unknown[]>`SELECT * FROM ${from} WHERE "organisationId" = ${where} ORDER BY "id"`;
    rows[table] = JSON.stringify(found, (_key, part: unknown) => (typeof part === "bigint" ? String(part) : part));
  }
  expect(rows["Vendor"]).toContain(MARK);
  return rows;
}

let tables: readonly string[] | undefined;

async function tenantTables(): Promise<readonly string[]> {
  const schema = await readFile(join(SERVER, "../prisma/schema.prisma"), "utf8");
  const models = [...schema.matchAll(/^model (\w+) \{([\s\S]*?)^\}/gm)];
  return (tables ??= models.filter(([, , body]) => /^\s+organisationId\s+String/m.test(body ?? "")).map(([, name]) => name ?? ""));
}

/** `folder/file.function` of everything below `server/` that is exported and takes an actor first. */
function actorFunctions(): string[] {
  const files = readdirSync(SERVER, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts") && !entry.name.endsWith(".test.ts"))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !/\/testing(?:\/|\.ts$)/.test(path));
  return files.flatMap((path) =>
    [...readFileSync(path, "utf8").matchAll(/^export (?:async )?(?:function (\w+)|const (\w+) = (?:async )?)\(\s*_?actor: Actor\b/gm)].map(
      ([, declared, assigned]) => `${relative(SERVER, path).replace(/\.ts$/, "")}.${declared ?? assigned ?? ""}`,
    ),
  );
}
