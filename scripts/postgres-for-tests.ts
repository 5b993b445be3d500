import type { TestProject } from "vitest/node";
import { startThrowawayPostgres } from "./throwaway-postgres";

declare module "vitest" {
  interface ProvidedContext {
    /** The maintenance database of the throw-away cluster; only in the project server-postgres. */
    postgresUrl: string;
  }
}

/** Starts the throw-away PostgreSQL once for all server tests, and returns what ends it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { url, stop } = await startThrowawayPostgres();
  project.provide("postgresUrl", url);
  return stop;
}
