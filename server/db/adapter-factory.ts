import { createHash } from "node:crypto";
import { PrismaPg } from "@prisma/adapter-pg";
import { SqliteAdapterFactory } from "./sqlite/adapter";
import type { DatabaseAddress } from "./url";
import type { SqlDriverAdapterFactory, SqlQuery } from "@prisma/driver-adapter-utils";

/** The driver adapter for an address, as Prisma's client takes it. */
export function adapterFactory(address: DatabaseAddress): SqlDriverAdapterFactory {
  if (address.dialect === "sqlite") return new SqliteAdapterFactory(address.path);
  return new PrismaPg(
    {
      connectionString: address.url,
      max: address.poolSize,
      connectionTimeoutMillis: 10_000,
      options: sessionOptions(address.schema),
    },
    { schema: address.schema, statementNameGenerator },
  );
}

/**
 * How a session starts: raw SQL names tables without their schema, and moments travel as text in UTC without a zone, which a
 * server in another zone would shift.
 */
export const sessionOptions = (schema: string): string => `-c search_path=${schema} -c timezone=UTC`;

/** A name per text, so that PostgreSQL parses and plans each statement once a connection. Its names end at 63 bytes. */
const statementNameGenerator = (query: SqlQuery): string => createHash("sha256").update(query.sql).digest("base64url");
