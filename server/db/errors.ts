/** True when a write was refused because a row with the same key is there already, through the client or raw SQL. */
export function isUniqueViolation(error: unknown): boolean {
  return field(error, "code") === "P2002" || driverErrorKind(error) === "UniqueConstraintViolation";
}

/** True when a write was refused because it names a row that isn't there, or would leave one behind that names it. */
export function isForeignKeyViolation(error: unknown): boolean {
  return field(error, "code") === "P2003" || driverErrorKind(error) === "ForeignKeyConstraintViolation";
}

/**
 * True when a transaction was refused for what others did at the same time, and so may go through on a second try: a
 * serialisation failure or deadlock of PostgreSQL, a lock of SQLite that another process kept. The database has undone it.
 */
export function isConflict(error: unknown): boolean {
  const kind = driverErrorKind(error);
  return field(error, "code") === "P2034" || kind === "TransactionWriteConflict" || kind === "SocketTimeout";
}

/** What the driver adapter said, wherever Prisma put it: the error itself, its `meta` or its `cause`. */
function driverErrorKind(error: unknown): unknown {
  const adapterError = field(field(error, "meta"), "driverAdapterError") ?? error;
  return field(field(adapterError, "cause"), "kind");
}

function field(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  const entry: unknown = Reflect.get(value, name);
  return entry;
}
