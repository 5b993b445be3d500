import { Client } from "pg";
import type { DatabaseSettings } from "@/server/env";
import { PlainFailure } from "./plain-failure";

/**
 * Proves that the database answers, before anything is built on it. SQLite needs no proof: the migration makes its file.
 * @throws PlainFailure naming the server and the reason, never the password
 */
export async function ensureDatabaseAnswers(database: DatabaseSettings): Promise<void> {
  if (database.kind === "sqlite") {
    return;
  }
  const client = new Client({ connectionString: database.url, connectionTimeoutMillis: 10_000 });
  // A connection that breaks also raises `error`, after `connect` has already told us.
  client.on("error", () => undefined);
  try {
    await client.connect();
  } catch (error) {
    throw new PlainFailure(
      `The PostgreSQL server at ${placeOf(database.url)} cannot be used: ${reasonOf(error)}.\nCheck DATABASE_URL, and that the server runs and lets this machine in.`,
    );
  } finally {
    await client.end().catch(() => undefined);
  }
}

function placeOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : "the address in DATABASE_URL";
}

function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) {
    return reasonOf(error.errors[0]);
  }
  return error instanceof Error ? error.message : "no reason given";
}
