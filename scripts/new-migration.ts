import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { appendOnly, checks, type Constraints } from "@/prisma/checks";
import { everything, migrationsFolder, withSchemaEngine } from "@/server/db/migrate";
import { constrainPostgresql, constrainSqlite } from "./constraints-sql";
import { derivePostgresqlSchema } from "./derive-postgresql-schema";
import type { Dialect } from "@/server/db/url";

/** What the newest migration led to: kept beside the migrations, because the next one starts from there. */
export interface Snapshot {
  readonly schema: string;
  readonly constraints: Constraints;
}

/** The SQL that leads from one snapshot to another, for both databases; empty where nothing differs. */
export async function writeSql(before: Snapshot | undefined, after: Snapshot): Promise<Record<Dialect, string>> {
  const nothing: Constraints = { checks: [], appendOnly: [] };
  const change = async (derive: (schema: string) => string) => ({
    sql: await diff(before === undefined ? undefined : derive(before.schema), derive(after.schema)),
    whole: await diff(undefined, derive(after.schema)),
    before: before?.constraints ?? nothing,
    after: after.constraints,
  });
  return {
    sqlite: constrainSqlite(await change((schema) => schema)),
    postgresql: constrainPostgresql(await change(derivePostgresqlSchema)),
  };
}

/** What the newest migration led to, or undefined before the first. */
export function lastSnapshot(): Snapshot | undefined {
  if (!existsSync(lastFolder)) return undefined;
  const constraints = JSON.parse(readFileSync(join(lastFolder, "constraints.json"), "utf8")) as Constraints;
  return { schema: readFileSync(join(lastFolder, "schema.prisma"), "utf8"), constraints };
}

/** What the schema and the checks say now. */
export const currentSnapshot = (): Snapshot => ({
  schema: readFileSync(join(prismaFolder, "schema.prisma"), "utf8"),
  constraints: { checks, appendOnly },
});

const prismaFolder = fileURLToPath(new URL("../prisma", import.meta.url));
const lastFolder = join(prismaFolder, "migrations/last");

/** The engine compares two schemas without their database; it only insists on having one, so it gets an empty file. */
async function diff(before: string | undefined, after: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "mailwitness-diff-"));
  const datamodel = (content: string) => ({ tag: "schemaDatamodel" as const, files: [{ path: "schema.prisma", content }] });
  try {
    return await withSchemaEngine({ dialect: "sqlite", path: join(folder, "empty.db") }, async (engine) => {
      const from = before === undefined ? { tag: "empty" as const } : datamodel(before);
      const result = await engine.diff({ from, to: datamodel(after), script: true, exitCode: null, filters: everything });
      const sql = (result.stdout ?? "").trim();
      return sql === "-- This is an empty migration." ? "" : sql;
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function main(name: string): Promise<void> {
  const after = currentSnapshot();
  const sql = await writeSql(lastSnapshot(), after);
  if (sql.sqlite.trim() === "" && sql.postgresql.trim() === "") {
    console.log("The schema and its checks have not changed: there is no migration to write.");
    return;
  }
  const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
  for (const dialect of ["sqlite", "postgresql"] as const) {
    const folder = join(migrationsFolder(dialect), `${stamp}_${name}`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "migration.sql"), sql[dialect].trim() === "" ? "-- Nothing changes here.\n" : sql[dialect]);
    writeFileSync(join(migrationsFolder(dialect), "migration_lock.toml"), `provider = "${dialect}"\n`);
    console.log(`Wrote ${folder}`);
  }
  mkdirSync(lastFolder, { recursive: true });
  writeFileSync(join(lastFolder, "schema.prisma"), after.schema);
  writeFileSync(join(lastFolder, "constraints.json"), `${JSON.stringify(after.constraints, null, 2)}\n`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const name = process.argv[2] ?? "";
  if (!/^[a-z][a-z0-9_]*$/.test(name)) {
    console.error("Usage: tsx scripts/new-migration.ts name_in_lower_case");
    process.exit(1);
  }
  await main(name);
}
