import { connectAlone } from "./adapter";
import type { SqlDriverAdapter, SqlMigrationAwareDriverAdapterFactory } from "@prisma/driver-adapter-utils";

// The driver closes a file only when its statements are collected as garbage, so the lock has to be given back before. SQLite
// does that at the end of the next transaction that writes.
const giveLockBack = "PRAGMA locking_mode = NORMAL; BEGIN IMMEDIATE; COMMIT;";

/**
 * The adapter for the schema engine. It remembers what it handed out, because the engine doesn't close it; and it has one
 * connection, because the engine takes `locking_mode = EXCLUSIVE`, so that two processes never migrate one file together.
 */
export class SqliteMigrationAdapterFactory implements SqlMigrationAwareDriverAdapterFactory {
  readonly provider = "sqlite";
  readonly adapterName = "mailwitness-sqlite-migrations";
  readonly #path: string;
  readonly #open: SqlDriverAdapter[] = [];

  constructor(path: string) {
    this.#path = path;
  }

  connect(): Promise<SqlDriverAdapter> {
    return this.#opened(this.#path);
  }

  connectToShadowDb(): Promise<SqlDriverAdapter> {
    return this.#opened(":memory:");
  }

  async dispose(): Promise<void> {
    for (const adapter of this.#open.splice(0)) {
      await adapter.executeScript(giveLockBack);
      await adapter.dispose();
    }
  }

  async #opened(path: string): Promise<SqlDriverAdapter> {
    const adapter = await connectAlone(path);
    this.#open.push(adapter);
    return adapter;
  }
}
