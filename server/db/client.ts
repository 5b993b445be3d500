// No `server-only` here: scripts that seed, migrate and test run this file outside Next.
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { PrismaClient as PostgresClient } from "@/prisma/generated/postgresql/client";
import { PrismaClient as SqliteClient } from "@/prisma/generated/sqlite/client";
import { settings } from "@/server/env";
import { adapterFactory } from "./adapter-factory";
import { parseDatabaseUrl, type Dialect } from "./url";

/** The database as all code sees it, whichever engine lies below: the SQLite client's type, whose input is the narrower. */
export type Db = SqliteClient;

/** What `transaction` hands to its function: everything but opening and closing. */
export type Tx = Omit<Db, "$connect" | "$disconnect" | "$on" | "$extends" | "$transaction">;

/** An open database: the client and the kind of engine below it. */
export interface Database {
  readonly client: Db;
  readonly dialect: Dialect;
}

/** The database of this process, opened at the first call from DATABASE_URL. One client, also across hot reloads. */
export const db = (): Db => current().client;

/** The kind of engine below `db()`, for the few statements that differ. */
export const dialect = (): Dialect => current().dialect;

/**
 * Opens a database by URL, apart from the one of this process; close it with `client.$disconnect()`. The folder of a SQLite
 * file is made when it isn't there.
 */
export function openDatabase(url: string): Database {
  const address = parseDatabaseUrl(url);
  const options = { adapter: adapterFactory(address), transactionOptions };
  if (address.dialect === "postgresql") return { client: asDb(new PostgresClient(options)), dialect: address.dialect };
  mkdirSync(dirname(address.path), { recursive: true });
  return { client: new SqliteClient(options), dialect: address.dialect };
}

/** Makes `database` the one that `db()` returns: for tests and scripts that choose their own. */
export function adoptDatabase(database: Database): void {
  shared.mailwitnessDatabase = database;
}

// Writers queue: waiting for the turn of fifty others must not count as a failure. Milliseconds.
const transactionOptions = { maxWait: 15_000, timeout: 15_000 };

// Next replaces modules on every edit in development; `globalThis` stays, and with it the open files and connections.
const shared: typeof globalThis & { mailwitnessDatabase?: Database } = globalThis;

const current = (): Database => (shared.mailwitnessDatabase ??= openDatabase(settings().database.url));

/** Fails to compile when the two clients stop having the same tables: either name would then not do for the other. */
type SameTables = keyof SqliteClient extends keyof PostgresClient
  ? keyof PostgresClient extends keyof SqliteClient
    ? true
    : false
  : false;

const asDb = (client: SameTables extends true ? PostgresClient : never): Db => client as Db;
