import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { newId } from "../new-id";
import { migrate, migrationsFolder } from "../migrate";
import type { Dialect } from "../url";

/** A migrated database of its own, empty, until `drop`. */
export interface CreatedDatabase {
  readonly url: string;
  readonly drop: () => Promise<void>;
}

/**
 * Makes a migrated database for one test: a SQLite file in a temporary folder, or, given the URL of a cluster's maintenance
 * database, a PostgreSQL database there. Migrations run once; every further database is a copy of the first.
 */
export function createDatabase(clusterUrl: string | undefined): Promise<CreatedDatabase> {
  return clusterUrl === undefined ? createSqlite() : createPostgresql(clusterUrl);
}

async function createSqlite(): Promise<CreatedDatabase> {
  const folder = mkdtempSync(join(tmpdir(), "mailwitness-test-"));
  const path = join(folder, "test.db");
  copyFileSync(await sqliteBase(folder), path);
  return {
    url: `file:${path}`,
    drop: () => {
      rmSync(folder, { recursive: true, force: true });
      return Promise.resolve();
    },
  };
}

/** The migrated file that all tests copy; its name says of which migrations, so that an old one is never taken. */
async function sqliteBase(folder: string): Promise<string> {
  const base = join(tmpdir(), `mailwitness-base-${migrationsHash("sqlite")}.db`);
  if (!existsSync(base)) {
    const made = join(folder, "base.db");
    await migrate(`file:${made}`);
    // Several workers may get here together; renaming lets each of them find a whole file.
    renameSync(made, base);
  }
  return base;
}

async function createPostgresql(clusterUrl: string): Promise<CreatedDatabase> {
  const template = `base_${migrationsHash("postgresql")}`;
  const name = `test_${newId().replaceAll("-", "")}`;
  await withClient(clusterUrl, async (client) => {
    // One worker makes the template while the others wait here; a template can't be copied while someone is connected.
    await client.query("SELECT pg_advisory_lock(4217)");
    const known = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [template]);
    if (known.rowCount === 0) {
      await client.query(`CREATE DATABASE ${template}_new`);
      await migrate(databaseUrl(clusterUrl, `${template}_new`));
      await client.query(`ALTER DATABASE ${template}_new RENAME TO ${template}`);
    }
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${template}`);
  });
  return {
    url: databaseUrl(clusterUrl, name),
    drop: () =>
      withClient(clusterUrl, async (client) => {
        await client.query(`DROP DATABASE ${name} WITH (FORCE)`);
      }),
  };
}

async function withClient(url: string, work: (client: Client) => Promise<void>): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

function databaseUrl(clusterUrl: string, name: string): string {
  const url = new URL(clusterUrl);
  url.pathname = `/${name}`;
  return url.href;
}

function migrationsHash(dialect: Dialect): string {
  const folder = migrationsFolder(dialect);
  const hash = createHash("sha256");
  for (const name of readdirSync(folder).sort()) {
    if (name.endsWith(".toml")) continue;
    hash.update(name).update(readFileSync(join(folder, name, "migration.sql")));
  }
  return hash.digest("hex").slice(0, 16);
}
