import { existsSync, mkdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { readMigrations } from "./migrations-folder";
import { PostgresMigrationAdapterFactory } from "./postgresql/migration-adapter";
import { openSchemaEngine, type SchemaEngine } from "./schema-engine";
import { Connection } from "./sqlite/connection";
import { SqliteMigrationAdapterFactory } from "./sqlite/migration-adapter";
import { parseDatabaseUrl, type DatabaseAddress, type Dialect } from "./url";
import type { MigrationList } from "@prisma/schema-engine-wasm";

/**
 * Brings the database at `databaseUrl` to the newest migration, making the SQLite file when there is none, and returns the
 * names of the migrations that it applied. Several instances may do so at once. On SQLite nobody else may have the file open
 * while there is something to apply; when there is nothing, the file is only read.
 * `_prisma_migrations` stays Prisma's own table: `prisma migrate deploy` and `prisma migrate status` work on the result.
 */
export async function migrate(databaseUrl: string): Promise<readonly string[]> {
  const address = parseDatabaseUrl(databaseUrl);
  const migrationsList = await readMigrations(migrationsFolder(address.dialect));
  if (address.dialect === "sqlite" && isUpToDate(address.path, migrationsList)) return [];
  return withSchemaEngine(address, async (engine) => {
    const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList, filters: everything });
    return appliedMigrationNames;
  });
}

/** Runs `work` with Prisma's schema engine on the database at `address` and closes both. */
export async function withSchemaEngine<T>(address: DatabaseAddress, work: (engine: SchemaEngine) => Promise<T>): Promise<T> {
  const schema = await readFile(schemaFile(address.dialect), "utf8");
  const factory = migrationAdapterFactory(address);
  try {
    const engine = await openSchemaEngine(schema, factory);
    try {
      return await work(engine);
    } finally {
      engine.free();
    }
  } finally {
    await factory.dispose();
  }
}

export const schemaFile = (dialect: Dialect): string =>
  join(prismaFolder, dialect === "sqlite" ? "schema.prisma" : "postgresql/schema.prisma");

export const migrationsFolder = (dialect: Dialect): string => join(prismaFolder, "migrations", dialect);

/** No table is someone else's. */
export const everything = { externalTables: [], externalEnums: [] };

const prismaFolder = fileURLToPath(new URL("../../prisma", import.meta.url));

function migrationAdapterFactory(address: DatabaseAddress): SqliteMigrationAdapterFactory | PostgresMigrationAdapterFactory {
  if (address.dialect === "postgresql") return new PostgresMigrationAdapterFactory(address);
  mkdirSync(dirname(address.path), { recursive: true });
  return new SqliteMigrationAdapterFactory(address.path);
}

/** The engine would lock the whole file to find out, which fails beside a running application. */
function isUpToDate(path: string, { migrationDirectories }: MigrationList): boolean {
  if (!existsSync(path)) return false;
  const connection = new Connection(path, "reader");
  try {
    const query = (sql: string) => connection.query({ sql, args: [], argTypes: [] }).rows.flat();
    if (query(`SELECT 1 FROM "sqlite_master" WHERE "name" = '_prisma_migrations'`).length === 0) return false;
    const applied = query(`SELECT "migration_name" FROM "_prisma_migrations" WHERE "finished_at" IS NOT NULL AND "rolled_back_at" IS NULL`);
    return migrationDirectories.every((migration) => applied.includes(migration.path));
  } finally {
    connection.close();
  }
}
