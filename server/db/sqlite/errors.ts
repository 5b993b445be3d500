import { DriverAdapterError, type MappedError } from "@prisma/driver-adapter-utils";

/** True when SQLite refused because another connection holds the lock; nothing of the statement has happened then. */
export function isBusy(error: unknown): boolean {
  const code = rawCode(error);
  return code !== undefined && (code & primaryCodeMask) === busy;
}

/** The driver's error in Prisma's vocabulary; an error that isn't the driver's comes back untouched. */
export function toAdapterError(error: unknown): unknown {
  const code = rawCode(error);
  if (code === undefined || !(error instanceof Error)) return error;
  return new DriverAdapterError({
    originalCode: String(code),
    originalMessage: error.message,
    ...mapped(code, error.message),
  });
}

// https://www.sqlite.org/rescode.html
const primaryCodeMask = 0xff;
const busy = 5;
const uniqueCodes: readonly number[] = [1555, 2067];
const notNull = 1299;
const foreignKeyCodes: readonly number[] = [787, 1811];

function mapped(code: number, message: string): MappedError {
  if (uniqueCodes.includes(code)) return { kind: "UniqueConstraintViolation", ...named(message) };
  if (code === notNull) return { kind: "NullConstraintViolation", constraint: { fields: named(message).constraint.fields } };
  // SQLite reports a trigger's RAISE and a foreign key under one family; only the real one says so in words.
  if (foreignKeyCodes.includes(code) && message.includes("FOREIGN KEY")) {
    return { kind: "ForeignKeyConstraintViolation", constraint: { foreignKey: {} } };
  }
  if ((code & primaryCodeMask) === busy) return { kind: "SocketTimeout" };
  const table = /^no such table: (\S+)/.exec(message)?.[1];
  if (table !== undefined) return { kind: "TableDoesNotExist", table };
  return { kind: "sqlite", extendedCode: code, message };
}

/** "UNIQUE constraint failed: Vendor.organisationId, Vendor.id" names the table and the columns. */
function named(message: string): { constraint: { fields: string[] }; table?: string } {
  const columns = (message.split("constraint failed: ")[1] ?? "").split(", ").filter((column) => column !== "");
  const table = columns[0]?.split(".")[0];
  const constraint = { fields: columns.map((column) => column.split(".").at(-1) ?? column) };
  return table === undefined ? { constraint } : { constraint, table };
}

function rawCode(error: unknown): number | undefined {
  if (typeof error !== "object" || error === null || !("rawCode" in error)) return undefined;
  return typeof error.rawCode === "number" ? error.rawCode : undefined;
}
