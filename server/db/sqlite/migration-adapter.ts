import { connectAlone } from "./adapter";
import type { SqlDriverAdapter, SqlMigrationAwareDriverAdapterFactory } from "@prisma/driver-adapter-utils";

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
    return Promise.resolve(this.#opened(this.#path));
  }

  connectToShadowDb(): Promise<SqlDriverAdapter> {
    return Promise.resolve(this.#opened(":memory:"));
  }

  async dispose(): Promise<void> {
    await Promise.all(this.#open.splice(0).map((adapter) => adapter.dispose()));
  }

  #opened(path: string): SqlDriverAdapter {
    const adapter = connectAlone(path);
    this.#open.push(adapter);
    return adapter;
  }
}
