import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openDatabase } from "./client";
import { everything, migrate, migrationsFolder, schemaFile, withSchemaEngine } from "./migrate";
import { readMigrations } from "./migrations-folder";
import { parseDatabaseUrl } from "./url";

// On a file of its own, whatever the project: PostgreSQL's migrations run whenever a test there makes its database.
let folder: string;
let url: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "mailwitness-migrate-"));
  url = `file:${join(folder, "deep/er/m.db")}`;
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe("migrating", () => {
  test("makes the file, applies every migration once, and then nothing", async () => {
    const names = (await readMigrations(migrationsFolder("sqlite"))).migrationDirectories.map(({ path }) => path);
    expect(await migrate(url)).toEqual(names);
    expect(await migrate(url)).toEqual([]);
  });

  test("leads to exactly what the schema says", async () => {
    await migrate(url);
    const files = [{ path: "schema.prisma", content: readFileSync(schemaFile("sqlite"), "utf8") }];
    const drift = await withSchemaEngine(parseDatabaseUrl(url), (engine) =>
      engine.diff({
        from: { tag: "schemaDatasource", files, configDir: folder },
        to: { tag: "schemaDatamodel", files },
        script: true,
        exitCode: null,
        filters: everything,
      }),
    );
    expect(drift.stdout).toContain("This is an empty migration");
  });

  test("does nothing beside a running application that is up to date", async () => {
    await migrate(url);
    const { client } = openDatabase(url);
    await client.organisation.create({ data: { name: "Running" } });
    expect(await migrate(url)).toEqual([]);
    expect(await client.organisation.count()).toBe(1);
    await client.$disconnect();
  });

  test("has the same migrations for both databases", async () => {
    const [sqlite, postgresql] = await Promise.all([
      readMigrations(migrationsFolder("sqlite")),
      readMigrations(migrationsFolder("postgresql")),
    ]);
    expect(postgresql.migrationDirectories.map(({ path }) => path)).toEqual(sqlite.migrationDirectories.map(({ path }) => path));
  });
});

describe("a database's address", () => {
  test.each([
    ["file:/var/lib/m.db", { dialect: "sqlite", path: "/var/lib/m.db" }],
    ["file:///var/lib/my%20m.db", { dialect: "sqlite", path: "/var/lib/my m.db" }],
    ["file:data/m.db", { dialect: "sqlite", path: join(process.cwd(), "data/m.db") }],
    ["postgres://u:p@h:5/d", { dialect: "postgresql", url: "postgres://u:p@h:5/d", schema: "public", poolSize: 10 }],
    [
      "postgresql://u@h/d?schema=mail&connection_limit=3&sslmode=verify-full",
      { dialect: "postgresql", url: "postgresql://u@h/d?sslmode=verify-full", schema: "mail", poolSize: 3 },
    ],
  ])("%s", (text, address) => {
    expect(parseDatabaseUrl(text)).toEqual(address);
  });

  test.each(["mysql://secret@h/d", "", "postgres://secret@h/d?schema=a;b", "postgres://secret@h/d?connection_limit=0"])(
    "%s is refused without showing it",
    (text) => {
      expect(() => parseDatabaseUrl(text)).toThrow(/^(?!.*secret).*DATABASE_URL/);
    },
  );
});
