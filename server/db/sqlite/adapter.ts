import {
  DriverAdapterError,
  type IsolationLevel,
  type SqlDriverAdapter,
  type SqlDriverAdapterFactory,
  type SqlQuery,
  type SqlResultSet,
  type Transaction,
  type TransactionOptions,
} from "@prisma/driver-adapter-utils";
import { Connection, translated } from "./connection";
import { Mutex } from "./mutex";
import { patiently } from "./patience";

/**
 * Prisma's driver adapter for one SQLite file, made so that an acknowledged write is never lost:
 * - reads outside a transaction have a connection of their own, and so never see what isn't committed;
 * - writes and transactions queue for the one writing connection, and so a plain write never slips into another request's
 *   transaction, to vanish with its rollback;
 * - a transaction begins with the write lock in hand (`BEGIN IMMEDIATE`), and so never fails half-way because another process
 *   wrote in between;
 * - a COMMIT that fails is rolled back before the next in the queue begins.
 * `docs/decisions/database-adapter.md` has the figures.
 */
export class SqliteAdapterFactory implements SqlDriverAdapterFactory {
  readonly provider = "sqlite";
  readonly adapterName = adapterName;
  readonly #path: string;

  constructor(path: string) {
    this.#path = path;
  }

  async connect(): Promise<SqlDriverAdapter> {
    const writer = await open(this.#path, "writer");
    return new SqliteAdapter(writer, await open(this.#path, "reader"));
  }
}

/** The adapter on a single connection: for the schema engine, which locks the whole file against every other one. */
export async function connectAlone(path: string): Promise<SqlDriverAdapter> {
  const connection = await open(path, "writer");
  return new SqliteAdapter(connection, connection);
}

const adapterName = "mailwitness-sqlite";

/** After a crash, the first process to open the file repairs it under a lock; the others wait for that here. */
const open = (path: string, role: "writer" | "reader"): Promise<Connection> => patiently(() => new Connection(path, role));

class SqliteAdapter implements SqlDriverAdapter {
  readonly provider = "sqlite";
  readonly adapterName = adapterName;
  readonly #writer: Connection;
  readonly #reader: Connection;
  readonly #writing = new Mutex();

  constructor(writer: Connection, reader: Connection) {
    this.#writer = writer;
    this.#reader = reader;
  }

  async queryRaw(query: SqlQuery): Promise<SqlResultSet> {
    if (isRead(query.sql)) return patiently(() => this.#reader.query(query));
    return this.#alone(() => patiently(() => this.#writer.query(query)));
  }

  async executeRaw(query: SqlQuery): Promise<number> {
    return this.#alone(() => patiently(() => this.#writer.execute(query)));
  }

  async executeScript(script: string): Promise<void> {
    return this.#alone(() => patiently(() => this.#writer.script(script)));
  }

  async startTransaction(isolationLevel?: IsolationLevel): Promise<Transaction> {
    if (isolationLevel !== undefined && isolationLevel !== "SERIALIZABLE") {
      throw new DriverAdapterError({ kind: "InvalidIsolationLevel", level: isolationLevel });
    }
    const release = await this.#writing.acquire();
    try {
      await patiently(() => this.#writer.execute(statement("BEGIN IMMEDIATE")));
      return new SqliteTransaction(this.#writer, release);
    } catch (error) {
      release();
      throw error;
    }
  }

  dispose(): Promise<void> {
    if (this.#reader !== this.#writer) this.#reader.close();
    this.#writer.close();
    return Promise.resolve();
  }

  async #alone<T>(work: () => Promise<T>): Promise<T> {
    const release = await this.#writing.acquire();
    try {
      return await work();
    } finally {
      release();
    }
  }
}

class SqliteTransaction implements Transaction {
  readonly provider = "sqlite";
  readonly adapterName = adapterName;
  /** "Phantom": Prisma doesn't send BEGIN, COMMIT and ROLLBACK itself but calls the functions below. */
  readonly options: TransactionOptions = { usePhantomQuery: true };
  readonly #connection: Connection;
  readonly #release: () => void;
  #open = true;

  constructor(connection: Connection, release: () => void) {
    this.#connection = connection;
    this.#release = release;
  }

  async queryRaw(query: SqlQuery): Promise<SqlResultSet> {
    return this.#while(() => this.#connection.query(query));
  }

  async executeRaw(query: SqlQuery): Promise<number> {
    return this.#while(() => this.#connection.execute(query));
  }

  async createSavepoint(name: string): Promise<void> {
    this.#while(() => this.#connection.execute(statement(`SAVEPOINT ${name}`)));
  }

  async rollbackToSavepoint(name: string): Promise<void> {
    this.#while(() => this.#connection.execute(statement(`ROLLBACK TO ${name}`)));
  }

  async releaseSavepoint(name: string): Promise<void> {
    this.#while(() => this.#connection.execute(statement(`RELEASE SAVEPOINT ${name}`)));
  }

  async commit(): Promise<void> {
    this.#end("COMMIT");
  }

  async rollback(): Promise<void> {
    if (this.#open) this.#end("ROLLBACK");
  }

  /** Once this transaction is over, the connection may already be in another's: a straggler is refused, not run there. */
  #while<T>(work: () => T): T {
    if (!this.#open) throw new DriverAdapterError({ kind: "TransactionAlreadyClosed", cause: "The transaction is over." });
    return translated(work);
  }

  #end(command: "COMMIT" | "ROLLBACK"): void {
    try {
      this.#while(() => this.#connection.execute(statement(command)));
    } finally {
      this.#close();
    }
  }

  #close(): void {
    if (!this.#open) return;
    this.#open = false;
    try {
      // A COMMIT that failed (disk full, say) leaves its transaction open; the next one couldn't begin.
      if (this.#connection.inTransaction) this.#connection.execute(statement("ROLLBACK"));
    } finally {
      this.#release();
    }
  }
}

const statement = (sql: string): SqlQuery => ({ sql, args: [], argTypes: [] });

const isRead = (sql: string): boolean => /^\s*select\b/i.test(sql);
