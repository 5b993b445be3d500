import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { derivePostgresqlSchema } from "./derive-postgresql-schema";

const read = (path: string): string => readFileSync(fileURLToPath(new URL(`../prisma/${path}`, import.meta.url)), "utf8");

test("the PostgreSQL twin in the repository is in step with the schema", () => {
  expect(read("postgresql/schema.prisma")).toBe(derivePostgresqlSchema(read("schema.prisma")));
});

test("the twin has another provider and another output, and the same models", () => {
  const [schema, twin] = [read("schema.prisma"), read("postgresql/schema.prisma")];
  expect(twin).toContain('provider = "postgresql"');
  expect(twin).toContain('"../generated/postgresql"');
  expect(twin).not.toContain("sqlite");
  expect(twin.slice(twin.indexOf("model "))).toBe(schema.slice(schema.indexOf("model ")));
});
