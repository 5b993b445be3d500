import { inject } from "vitest";
import { openDatabase, adoptDatabase } from "../client";
import { createDatabase, type CreatedDatabase } from "./create-database";

/**
 * Makes a fresh, migrated database the one that `db()` returns, on the engine of the running Vitest project. A hook:
 * `beforeEach(freshDatabase)` for one per test, `beforeAll(freshDatabase)` for one per file. Vitest calls what it returns at
 * the end, which closes and drops the database.
 */
export async function freshDatabase(): Promise<() => Promise<void>> {
  current = await createDatabase(testCluster());
  const { drop, url } = current;
  const database = openDatabase(url);
  adoptDatabase(database);
  return async () => {
    await database.client.$disconnect();
    await drop();
  };
}

/** The URL of the database that `freshDatabase` made last, for a test that starts another process on it. */
export function freshDatabaseUrl(): string {
  if (current === undefined) throw new Error("No database yet: call beforeAll(freshDatabase) or beforeEach(freshDatabase) first.");
  return current.url;
}

/** The throw-away PostgreSQL's maintenance database in the project server-postgres, undefined in server-sqlite. */
export function testCluster(): string | undefined {
  // Vitest's type says that it is always there; it is where the project's set-up provided it.
  const url: string | undefined = inject("postgresUrl");
  return url;
}

let current: CreatedDatabase | undefined;
