import { defineConfig } from "prisma/config";

// For Prisma's own commands (`prisma migrate status`, `prisma studio`); the application and its scripts don't read it.
const url = process.env["DATABASE_URL"] ?? "file:./data/mailwitness.db";
const isPostgresql = /^postgres(ql)?:/.test(url);

export default defineConfig({
  schema: isPostgresql ? "prisma/postgresql/schema.prisma" : "prisma/schema.prisma",
  migrations: { path: isPostgresql ? "prisma/migrations/postgresql" : "prisma/migrations/sqlite" },
  datasource: { url },
});
