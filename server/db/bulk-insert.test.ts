import { beforeAll, expect, test } from "vitest";
import { bulkInsert, type Columns } from "./bulk-insert";
import { db } from "./client";
import { isUniqueViolation } from "./errors";
import { newId } from "./new-id";
import { freshDatabase } from "./testing/fresh-database";
import { transaction } from "./transaction";

beforeAll(freshDatabase);

const moment = new Date("2026-05-03T10:20:30.456Z");

const vendorColumns = {
  id: "text",
  organisationId: "text",
  name: "text",
  nameKey: "text",
  isDemo: "boolean",
  assurance: "real",
  openModes: "integer",
  archivedAt: "moment",
  createdAt: "moment",
  updatedAt: "moment",
} as const satisfies Columns;

test("many rows arrive as the client would have written them", async () => {
  const { id: organisationId } = await db().organisation.create({ data: { name: "Bulk" } });
  const rows = Array.from({ length: 12_000 }, (_, index) => ({
    ...{ id: newId(), organisationId, name: "2026-05-03T10:20:30.456Z", nameKey: `quote ' " \\ é ${index}` },
    ...{
      isDemo: index % 2 === 0,
      assurance: index === 0 ? null : index / 3,
      openModes: index,
      archivedAt: null,
      createdAt: moment,
      updatedAt: moment,
    },
  }));
  expect(await transaction((tx) => bulkInsert(tx, { table: "Vendor", columns: vendorColumns }, rows))).toBe(12_000);
  expect(await db().vendor.count()).toBe(12_000);
  for (const index of [0, 1, 11_999]) {
    const row = rows[index];
    expect(await db().vendor.findUniqueOrThrow({ where: { id: row?.id ?? "" } })).toMatchObject({ ...row, exposure: "uuuu" });
  }
  expect(await db().vendor.count({ where: { updatedAt: moment, isDemo: true } })).toBe(6_000);
  expect(await db().vendor.count({ where: { updatedAt: { gt: moment } } })).toBe(0);
});

test("a row that breaks a constraint leaves none behind", async () => {
  const { id: organisationId } = await db().organisation.create({ data: { name: "Bulk" } });
  const id = newId();
  const rows = [1, 2].map(() => ({ id, organisationId, name: "Twin" }));
  const vendors = rows.map((row) => ({ ...row, nameKey: "twin", createdAt: moment, updatedAt: moment }));
  const columns = { id: "text", organisationId: "text", name: "text", nameKey: "text", createdAt: "moment", updatedAt: "moment" } as const;
  const attempt = bulkInsert(db(), { table: "Vendor", columns }, vendors);
  expect(isUniqueViolation(await attempt.catch((error: unknown) => error))).toBe(true);
  expect(await db().vendor.count({ where: { organisationId } })).toBe(0);
});
