import { beforeAll, expect, test } from "vitest";
import { Prisma } from "@/prisma/generated/sqlite/client";
import { bulkInsert } from "./bulk-insert";
import { db, dialect } from "./client";
import { newId } from "./new-id";
import { freshDatabase } from "./testing/fresh-database";

beforeAll(async () => {
  const drop = await freshDatabase();
  await manyVendors();
  return drop;
});

const columns = {
  id: "text",
  organisationId: "text",
  name: "text",
  nameKey: "text",
  gradeRank: "integer",
  createdAt: "moment",
  updatedAt: "moment",
} as const;

async function manyVendors(): Promise<void> {
  for (const name of ["One", "Two"]) {
    const { id: organisationId } = await db().organisation.create({ data: { name } });
    const now = new Date();
    const rows = Array.from({ length: 3_000 }, (_, index) => ({
      ...{
        id: newId(),
        organisationId,
        name: `V${index}`,
        nameKey: `v${index % 50}`,
        gradeRank: (index % 6) - 1,
        createdAt: now,
        updatedAt: now,
      },
    }));
    await bulkInsert(db(), { table: "Vendor", columns }, rows);
  }
  if (dialect() === "postgresql") await db().$executeRaw`ANALYZE "Vendor"`;
}

test.each(["nameKey", "gradeRank"])("a keyset page of the register by %s reads its index and nothing else", async (column) => {
  const organisation = await db().organisation.findFirstOrThrow();
  const place = column === "nameKey" ? "'v25'" : "2";
  // `archivedAt` stands in the order although it is always null: PostgreSQL doesn't see that, and would sort.
  const page = `SELECT "id" FROM "Vendor" WHERE "organisationId" = '${organisation.id}' AND "archivedAt" IS NULL
    AND ("${column}", "id") > (${place}, '${newId()}') ORDER BY "archivedAt", "${column}", "id" LIMIT 50`;
  const rows: unknown = await db().$queryRaw(Prisma.raw(`${dialect() === "sqlite" ? "EXPLAIN QUERY PLAN" : "EXPLAIN"} ${page}`));
  const plan = JSON.stringify(rows, (_, value: unknown) => (typeof value === "bigint" ? Number(value) : value));
  expect(plan).toContain(`Vendor_organisationId_archivedAt_${column}_id_idx`);
  // Neither a scan of the table nor a sort after it; SQLite names the columns that it could seek by, PostgreSQL too.
  expect(plan).not.toMatch(/SCAN|TEMP B-TREE|Seq Scan|Sort/);
  expect(plan).toContain(dialect() === "sqlite" ? `(${column},id)>(?,?)` : "Index Cond");
});
