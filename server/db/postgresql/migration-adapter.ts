import { PrismaPg } from "@prisma/adapter-pg";
import { sessionOptions } from "../adapter-factory";
import type { DatabaseAddress } from "../url";
import type { SqlDriverAdapter, SqlMigrationAwareDriverAdapterFactory } from "@prisma/driver-adapter-utils";

type PostgresAddress = Extract<DatabaseAddress, { dialect: "postgresql" }>;

/**
 * The stock adapter, changed in two ways for the schema engine:
 * - it cuts a script at every `;` and so breaks a function's body; here a script goes to the server whole, which also makes
 *   it one transaction: a migration is applied or it isn't;
 * - it has one connection, so that the engine's advisory lock and what it protects are on the same one.
 */
export class PostgresMigrationAdapterFactory implements SqlMigrationAwareDriverAdapterFactory {
  readonly provider = "postgres";
  readonly adapterName = "mailwitness-postgresql-migrations";
  readonly #stock: PrismaPg;
  readonly #open: SqlDriverAdapter[] = [];

  constructor(address: PostgresAddress) {
    const options = sessionOptions(address.schema);
    this.#stock = new PrismaPg({ connectionString: address.url, max: 1, options }, { schema: address.schema });
  }

  async connect(): Promise<SqlDriverAdapter> {
    const adapter = await this.#stock.connect();
    adapter.executeScript = async (script) => {
      await adapter.underlyingDriver().query(script);
    };
    this.#open.push(adapter);
    return adapter;
  }

  connectToShadowDb(): Promise<SqlDriverAdapter> {
    return this.#stock.connectToShadowDb();
  }

  /** Closes every connection that was handed out; the engine doesn't. */
  async dispose(): Promise<void> {
    await Promise.all(this.#open.splice(0).map((adapter) => adapter.dispose()));
  }
}
