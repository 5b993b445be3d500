import { setTimeout as sleep } from "node:timers/promises";
import { beforeEach, describe, expect, test } from "vitest";
import { db } from "./client";
import { freshDatabase } from "./testing/fresh-database";
import { transaction } from "./transaction";

beforeEach(freshDatabase);

describe("a transaction", () => {
  test("keeps all of its writes or none", async () => {
    const failure = new Error("stop");
    const attempt = transaction(async (tx) => {
      await tx.organisation.create({ data: { name: "A" } });
      await tx.organisation.create({ data: { name: "B" } });
      throw failure;
    });
    await expect(attempt).rejects.toBe(failure);
    expect(await db().organisation.count()).toBe(0);
  });

  test("loses no update when many read and then write the same row", async () => {
    const { id } = await db().organisation.create({ data: { name: "Chain" } });
    const append = () =>
      transaction(async (tx) => {
        const { auditSequence } = await tx.organisation.findUniqueOrThrow({ where: { id } });
        await sleep(1);
        await tx.organisation.update({ where: { id }, data: { auditSequence: auditSequence + 1 } });
      });
    await Promise.all(Array.from({ length: 20 }, append));
    expect((await db().organisation.findUniqueOrThrow({ where: { id } })).auditSequence).toBe(20);
  });

  test("is not seen by others until it is committed", async () => {
    await transaction(async (tx) => {
      await tx.organisation.create({ data: { name: "Hidden" } });
      expect(await tx.organisation.count()).toBe(1);
      expect(await db().organisation.count()).toBe(0);
    });
    expect(await db().organisation.count()).toBe(1);
  });

  test("that was rolled back takes no plain write of another caller with it", async () => {
    const writes: Promise<unknown>[] = [];
    const attempt = transaction(async (tx) => {
      await tx.organisation.create({ data: { name: "Undone" } });
      writes.push(db().organisation.create({ data: { name: "Kept" } }));
      await sleep(20);
      throw new Error("stop");
    });
    await expect(attempt).rejects.toThrow("stop");
    await Promise.all(writes);
    expect((await db().organisation.findMany()).map(({ name }) => name)).toEqual(["Kept"]);
  });

  test("gives its connection back when its commit is refused", async () => {
    const { id } = await db().organisation.create({ data: { name: "A" } });
    for (let round = 0; round < 15; round += 1) {
      const attempt = db().$transaction(async (tx) => {
        await tx.organisation.update({ where: { id }, data: { name: `Round ${round}` } });
        await tx.$executeRaw`SELECT no_such_function()`;
      });
      await expect(attempt).rejects.toThrow();
    }
    await transaction((tx) => tx.organisation.update({ where: { id }, data: { name: "After" } }));
    expect(await db().organisation.findMany()).toMatchObject([{ name: "After" }]);
  });
});
