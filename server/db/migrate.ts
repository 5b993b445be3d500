import { mkdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { readMigrations } from "./migrations-folder";
import { PostgresMigrationAdapterFactory } from "./postgresql/migration-adapter";
import { openSchemaEngine, type SchemaEngine } from "./schema-engine";
import { SqliteMigrationAdapterFactory } from "./sqlite/migration-adapter";
import { parseDatabaseUrl, type DatabaseAddress, type Dialect } from "./url";

/**
 * Brings the database at `databaseUrl` to the newest migration, making the SQLite file when there is none, and returns the
 * names of the migrations that it applied. Several instances may do so at once.
 * `_prisma_migrations` stays Prisma's own table: `prisma migrate deploy` and `prisma migrate status` work on the result.
 */
export async function migrate(databaseUrl: string): Promise<readonly string[]> {
  const address = parseDatabaseUrl(databaseUrl);
  const migrationsList = await readMigrations(migrationsFolder(address.dialect));
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
