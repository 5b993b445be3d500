import { Prisma } from "@/prisma/generated/sqlite/client";
import { dialect, type Tx } from "./client";

/** A column's name and how its values are stored. */
export type ColumnKind = "text" | "integer" | "real" | "boolean" | "moment";
export type Columns = Readonly<Record<string, ColumnKind>>;
export interface BulkTable<C extends Columns> {
  readonly table: string;
  readonly columns: C;
}
export type BulkValue = string | number | boolean | Date | null;
export type BulkRow<C extends Columns> = Readonly<Record<keyof C, BulkValue>>;

/**
 * Inserts many rows at once and returns how many, each 5,000 as one JSON parameter: `createMany` builds one parameter per
 * value and is 15 to 30 times slower, with a gigabyte at 50,000 rows. For more than 200 rows.
 * Name `id` (use `newId()`), every moment (`createdAt` too: SQLite's own default is text of another form, which sorts apart) and
 * every column without a default in the database.
 * Run it inside `transaction` when all rows must stand or none. Names of table and columns must be constants of the code.
 */
export async function bulkInsert<C extends Columns>(tx: Tx, into: BulkTable<C>, rows: readonly BulkRow<C>[]): Promise<number> {
  let inserted = 0;
  for (let start = 0; start < rows.length; start += batchSize) {
    const json = JSON.stringify(rows.slice(start, start + batchSize).map(storedRow));
    inserted += await tx.$executeRaw(insertSql(into, json));
  }
  return inserted;
}

const batchSize = 5_000;

const postgresqlTypes: Readonly<Record<ColumnKind, string>> = {
  text: "text",
  integer: "integer",
  real: "double precision",
  boolean: "boolean",
  moment: "timestamp(3)",
};

function insertSql({ table, columns }: BulkTable<Columns>, json: string): Prisma.Sql {
  const names = Object.keys(columns);
  const list = names.map(quoted).join(", ");
  if (dialect() === "sqlite") {
    const values = names.map((name) => `value ->> ${literal(name)}`).join(", ");
    return Prisma.sql`${Prisma.raw(`INSERT INTO ${quoted(table)} (${list}) SELECT ${values} FROM json_each(`)}${json})`;
  }
  const types = Object.entries(columns).map(([name, kind]) => `${quoted(name)} ${postgresqlTypes[kind]}`);
  const insert = Prisma.raw(`INSERT INTO ${quoted(table)} (${list}) SELECT ${list} FROM json_to_recordset(`);
  return Prisma.sql`${insert}${json}::json) AS r(${Prisma.raw(types.join(", "))})`;
}

const storedRow = (row: Readonly<Record<string, BulkValue>>): Record<string, BulkValue> =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [name, value instanceof Date ? momentText(value) : value]));

/** As Prisma's SQLite columns hold a moment; PostgreSQL reads it too. */
const momentText = (moment: Date): string => moment.toISOString().replace("Z", "+00:00");

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

const literal = (name: string): string => `'${name.replaceAll("'", "''")}'`;
