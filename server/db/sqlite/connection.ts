import Database from "libsql";
import { toAdapterError } from "./errors";
import { columnType, fromStored, toBound } from "./values";
import type { SqlQuery, SqlResultSet } from "@prisma/driver-adapter-utils";

const cachedStatements = 500;

/**
 * How long the driver itself may wait for another process's lock. It waits inside a blocking call, so this is kept short;
 * the patience lies in `patiently`, which sleeps without holding up the other requests.
 */
const blockingWaitMs = 20;

// FULL: the log is synced before a commit returns, so that what a user was told is saved outlives a power cut too.
// `user_version` is read only to enter WAL mode now: entered under the schema engine's exclusive lock, it could not be shared
// again (https://www.sqlite.org/pragma.html#pragma_locking_mode).
const writerPragmas = ["journal_mode = WAL", "user_version", "synchronous = FULL", "foreign_keys = ON"] as const;
const readerPragmas = ["query_only = ON"] as const;

type Statement = { readonly native: Database.Statement; readonly columns: readonly Database.ColumnDefinition[] };

/** One open SQLite file with its prepared statements. Synchronous: a statement is over when the call returns. */
export class Connection {
  readonly #native: Database.Database;
  readonly #isReader: boolean;
  readonly #statements = new Map<string, Statement>();

  constructor(path: string, role: "writer" | "reader") {
    this.#isReader = role === "reader";
    this.#native = new Database(path, { timeout: blockingWaitMs });
    for (const pragma of this.#isReader ? readerPragmas : writerPragmas) this.#native.pragma(pragma);
  }

  get inTransaction(): boolean {
    return this.#native.inTransaction;
  }

  query(query: SqlQuery): SqlResultSet {
    const { native, columns } = this.#prepare(query.sql);
    const rows = native.all(...boundArguments(query)).filter((row) => Array.isArray(row));
    const columnTypes = columns.map((column, index) => columnType(column.type, index, rows));
    return {
      columnNames: columns.map((column) => column.name),
      columnTypes,
      rows: rows.map((row) => columnTypes.map((type, index) => fromStored(row[index], type))),
    };
  }

  /** Runs a statement and returns the number of rows that it changed. */
  execute(query: SqlQuery): number {
    const { native, columns } = this.#prepare(query.sql);
    if (columns.length > 0) return native.all(...boundArguments(query)).length;
    return native.run(...boundArguments(query)).changes;
  }

  /** Runs a script of several statements; the schema may differ afterwards, so prepared statements are dropped. */
  script(sql: string): void {
    this.#statements.clear();
    this.#native.exec(sql);
  }

  /**
   * Closes the file. The driver keeps it open until its statements are collected as garbage, and so what SQLite does at the
   * real end is asked for here: moving the log into the file, so that the file alone is the whole database.
   */
  close(): void {
    this.#statements.clear();
    try {
      if (!this.#isReader) this.#native.pragma("wal_checkpoint(TRUNCATE)");
    } catch {
      // A transaction that was never ended is in the way. Nothing is lost: whoever opens the file next reads the log.
    }
    this.#native.close();
  }

  #prepare(sql: string): Statement {
    const known = this.#statements.get(sql);
    if (known !== undefined) {
      // Taking it out and putting it back keeps the map in the order of last use.
      this.#statements.delete(sql);
      this.#statements.set(sql, known);
      return known;
    }
    const native = this.#native.prepare(sql);
    const columns = native.columns();
    if (columns.length > 0) native.raw(true).safeIntegers(true);
    const statement = { native, columns };
    this.#statements.set(sql, statement);
    if (this.#statements.size > cachedStatements) {
      const oldest = this.#statements.keys().next();
      if (oldest.done !== true) this.#statements.delete(oldest.value);
    }
    return statement;
  }
}

/** Runs `work` with the driver's errors in Prisma's vocabulary. */
export function translated<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw toAdapterError(error);
  }
}

const boundArguments = (query: SqlQuery): unknown[] => [query.args.map((value, index) => toBound(value, query.argTypes[index]))];
