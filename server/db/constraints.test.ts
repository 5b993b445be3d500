import { beforeAll, describe, expect, test } from "vitest";
import { appendOnly, checks } from "@/prisma/checks";
import { Prisma } from "@/prisma/generated/sqlite/client";
import { db, dialect } from "./client";
import { newId } from "./new-id";
import { isForeignKeyViolation, isUniqueViolation } from "./errors";
import { freshDatabase } from "./testing/fresh-database";
import { makeStory, type Story } from "./testing/story";
import { transaction } from "./transaction";

let story: Story;

beforeAll(async () => {
  const drop = await freshDatabase();
  story = await makeStory();
  return drop;
});

describe("vocabularies", () => {
  test.each(checks)("$table: $column takes its words and no others", async ({ table, column, allowed }) => {
    const bad = typeof allowed[0] === "number" ? 77 : "no-such-word";
    const change = `UPDATE "${table}" SET "${column}" = ${literal(bad)}`;
    if (appendOnly.some((entry) => entry.table === table)) {
      // Can't be updated at all, so the constraint is looked up instead.
      expect(await constraintText(table)).toContain(`${table}_${column}_check`);
      return;
    }
    expect(await db().$queryRaw(Prisma.raw(`SELECT 1 FROM "${table}" LIMIT 1`)), "the story has no such row").toHaveLength(1);
    await expect(db().$executeRaw(Prisma.raw(change))).rejects.toThrow(`${table}_${column}_check`);
    for (const word of allowed) await db().$executeRaw(Prisma.raw(`UPDATE "${table}" SET "${column}" = ${literal(word)}`));
  });
});

describe("append-only tables", () => {
  test.each(appendOnly)("$table refuses an update", async ({ table }) => {
    const update = Prisma.raw(`UPDATE "${table}" SET "organisationId" = "organisationId"`);
    await expect(db().$executeRaw(update)).rejects.toThrow(`${table} is append-only`);
  });

  test("the audit trail refuses deletion", async () => {
    await expect(db().auditEntry.deleteMany()).rejects.toThrow("AuditEntry is append-only");
    expect(await db().auditEntry.count()).toBeGreaterThan(0);
  });
});

describe("keys", () => {
  test("a row can't point into another organisation", async () => {
    const stranger = await db().organisation.create({ data: { name: "Stranger" } });
    const write = db().contact.create({
      data: { organisationId: stranger.id, vendorId: story.vendorId, name: "x", email: "x@example.com" },
    });
    expect(isForeignKeyViolation(await write.catch((error: unknown) => error))).toBe(true);
  });

  test("a second row with the same key is refused as such, by the client and by raw SQL", async () => {
    const again = db().organisation.create({ data: { id: story.organisationId, name: "Again" } });
    expect(isUniqueViolation(await again.catch((error: unknown) => error))).toBe(true);
    const raw = db().$executeRaw`INSERT INTO "Organisation" ("id", "name") VALUES (${story.organisationId}, 'Again')`;
    expect(isUniqueViolation(await raw.catch((error: unknown) => error))).toBe(true);
  });

  test("a file that evidence stands on can't be deleted", async () => {
    const removal = db().storedFile.deleteMany({ where: { organisationId: story.organisationId } });
    expect(isForeignKeyViolation(await removal.catch((error: unknown) => error))).toBe(true);
  });

  test("a vendor goes with everything below it, and an organisation with its audit trail", async () => {
    const other = await makeStory();
    await db().vendor.delete({ where: { id: other.vendorId } });
    const where = { organisationId: other.organisationId };
    expect([await db().evidence.count({ where }), await db().answerRevision.count({ where }), await db().report.count({ where })]).toEqual([
      0, 0, 0,
    ]);
    expect(await db().auditEntry.count({ where })).toBe(1);
    await db().organisation.delete({ where: { id: other.organisationId } });
    expect(await db().auditEntry.count({ where })).toBe(0);
    const whole = await makeStory();
    await transaction(async (tx) => {
      // Vendors first: PostgreSQL checks the files' keys before its cascade has come down to the files of the reports.
      await tx.vendor.deleteMany({ where: { organisationId: whole.organisationId } });
      await tx.organisation.delete({ where: { id: whole.organisationId } });
    });
    expect(await db().evidence.count({ where: { organisationId: whole.organisationId } })).toBe(0);
  });
});

test("ids made here sort by time and are version 7", () => {
  const ids = Array.from({ length: 100 }, newId);
  expect(new Set(ids).size).toBe(100);
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  const times = ids.map((id) => id.slice(0, 13));
  expect(times).toEqual([...times].sort());
});

const literal = (value: string | number): string => (typeof value === "number" ? String(value) : `'${value}'`);

async function constraintText(table: string): Promise<string> {
  const rows: unknown =
    dialect() === "sqlite"
      ? await db().$queryRaw`SELECT "sql" FROM "sqlite_master" WHERE "name" = ${table}`
      : await db().$queryRaw`SELECT "conname" FROM "pg_constraint" WHERE "conrelid" = ${`"${table}"`}::regclass`;
  return JSON.stringify(rows);
}
