import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  resolve: {
    alias: {
      "@": here("."),
      // Next's marker package throws outside a server bundle; tests are a server.
      "server-only": here("node_modules/server-only/empty.js"),
    },
  },
  test: {
    projects: [
      {
        extends: true,
        test: { name: "core", include: ["core/**/*.test.ts", "scripts/**/*.test.ts", "components/**/*.test.{ts,tsx}"] },
      },
    ],
  },
});
