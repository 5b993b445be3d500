import { isAbsolute, resolve } from "node:path";
import { fileURLToPath } from "node:url";

export type Dialect = "sqlite" | "postgresql";

/** Where the data lies: a SQLite file (absolute path) or a PostgreSQL server and one of its schemas. */
export type DatabaseAddress =
  | { readonly dialect: "sqlite"; readonly path: string }
  | { readonly dialect: "postgresql"; readonly url: string; readonly schema: string; readonly poolSize: number };

const defaultPoolSize = 10;

/**
 * Reads a database URL: `file:data/x.db` (relative to the working folder), `file:/abs/x.db`, `file:///abs/x.db`,
 * `postgres://…` or `postgresql://…`, the last two with `?schema=name` for another schema than `public` and
 * `?connection_limit=n` for another size of the pool than 10.
 * Throws on anything else, naming the accepted forms but never the value, which may hold a password.
 */
export function parseDatabaseUrl(url: string): DatabaseAddress {
  if (url.startsWith("file:")) return { dialect: "sqlite", path: filePath(url) };
  if (!/^postgres(ql)?:\/\//.test(url)) throw new Error("DATABASE_URL must start with file:, postgres:// or postgresql://.");
  const parsed = new URL(url);
  const schema = parsed.searchParams.get("schema") ?? "public";
  if (!/^[a-z_][a-z0-9_]*$/.test(schema)) throw new Error("schema in DATABASE_URL must be a lower-case name of letters, digits and _.");
  const poolSize = Number(parsed.searchParams.get("connection_limit") ?? defaultPoolSize);
  if (!Number.isInteger(poolSize) || poolSize < 1) throw new Error("connection_limit in DATABASE_URL must be a whole number from 1.");
  // Both are Prisma's words, not the driver's.
  parsed.searchParams.delete("schema");
  parsed.searchParams.delete("connection_limit");
  return { dialect: "postgresql", url: parsed.href, schema, poolSize };
}

function filePath(url: string): string {
  if (url.startsWith("file:///")) return fileURLToPath(url);
  const path = url.slice("file:".length);
  return isAbsolute(path) ? path : resolve(path);
}
