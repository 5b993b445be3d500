import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { findPostgres } from "./scripts/throwaway-postgres.ts";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The same server tests run on each database; every file gets a fresh, migrated one from server/db/testing. */
const serverProject = (database: "sqlite" | "postgres") => ({
  extends: true as const,
  test: {
    name: `server-${database}`,
    include: ["server/**/*.test.ts"],
    exclude: ["server/env.test.ts"],
    globalSetup: database === "postgres" ? ["./scripts/postgres-for-tests.ts"] : [],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});

export default defineConfig({
  resolve: {
    alias: {
      "@": here("."),
      // Next's marker package throws outside a server bundle; tests are a server.
      "server-only": here("node_modules/server-only/empty.js"),
    },
  },
  test: {
    setupFiles: ["./scripts/quiet-console.ts"],
    projects: [
      {
        extends: true,
        test: {
          name: "core",
          include: [
            "core/**/*.test.ts",
            "scripts/**/*.test.ts",
            "components/**/*.test.{ts,tsx}",
            "app/**/*.test.{ts,tsx}",
            "*.test.ts",
            "server/env.test.ts",
          ],
        },
      },
      serverProject("sqlite"),
      // Without PostgreSQL on the machine its project is left out; `npm test` says so.
      ...(findPostgres() === undefined ? [] : [serverProject("postgres")]),
    ],
  },
});
