import "@/server/testing/environment";
import { beforeEach, describe, expect, it } from "vitest";
import { organisationForTest, type TestOrganisation } from "@/server/auth/testing";
import { db, dialect } from "@/server/db/client";
import { freshDatabase } from "@/server/db/testing/fresh-database";
import { transaction } from "@/server/db/transaction";
import { appendAudit, type AuditEvent } from "./append";
import { checkAudit, listAudit, vendorTimeline } from "./queries";
import { verifyChain } from "./verify-chain";

beforeEach(freshDatabase);

const event = (summary: string, vendorId: string | null = null): AuditEvent => ({
  action: "vendor.changed",
  objectType: "vendor",
  objectId: "v1",
  vendorId,
  summary,
});

async function written(count: number): Promise<TestOrganisation> {
  const organisation = await organisationForTest();
  for (let index = 1; index <= count; index += 1) {
    await transaction(async (tx) => appendAudit(tx, organisation.admin, event(`did thing ${index}`, index % 2 === 0 ? "v1" : null)));
  }
  return organisation;
}

/** Somebody with the database in hand takes the triggers away first. */
async function withoutTriggers(): Promise<void> {
  if (dialect() === "postgresql") {
    await db().$executeRaw`ALTER TABLE "AuditEntry" DISABLE TRIGGER USER`;
    return;
  }
  await db().$executeRaw`DROP TRIGGER "AuditEntry_no_update"`;
  await db().$executeRaw`DROP TRIGGER "AuditEntry_no_delete"`;
}

describe("the audit chain", () => {
  it("is intact as written, and says how long it is", async () => {
    const { organisationId } = await written(3);
    expect(await verifyChain(organisationId)).toMatchObject({ intact: true, entries: 3 });
  });

  it("leaves no entry and no gap behind a command that failed", async () => {
    const { organisationId, admin } = await written(1);
    const failing = transaction(async (tx) => {
      await appendAudit(tx, admin, event("never happened"));
      throw new Error("later step failed");
    });
    await expect(failing).rejects.toThrow("later step failed");
    expect(await verifyChain(organisationId)).toMatchObject({ intact: true, entries: 1 });
  });

  it("stays one chain when many write at once", async () => {
    const { organisationId, admin, analyst } = await organisationForTest();
    const writes = Array.from({ length: 20 }, (_, index) =>
      transaction(async (tx) => appendAudit(tx, index % 2 === 0 ? admin : analyst, event(`at once ${index}`))),
    );
    await Promise.all(writes);
    expect(await verifyChain(organisationId)).toMatchObject({ intact: true, entries: 20 });
  });

  it("shows a changed entry", async () => {
    const { organisationId } = await written(3);
    await withoutTriggers();
    await db().auditEntry.updateMany({ where: { organisationId, sequence: 2 }, data: { summary: "did nothing" } });
    expect(await verifyChain(organisationId)).toEqual({ intact: false, sequence: 2, reason: "changed" });
  });

  it("shows a removed entry, also the last one", async () => {
    const { organisationId } = await written(4);
    await withoutTriggers();
    await db().auditEntry.deleteMany({ where: { organisationId, sequence: 4 } });
    expect(await verifyChain(organisationId)).toEqual({ intact: false, sequence: 4, reason: "missing" });
    await db().auditEntry.deleteMany({ where: { organisationId, sequence: 2 } });
    expect(await verifyChain(organisationId)).toEqual({ intact: false, sequence: 2, reason: "missing" });
  });

  it("shows an entry that was rewritten with a matching hash of its own", async () => {
    const { organisationId } = await written(3);
    await withoutTriggers();
    const { auditHash } = await import("./hash");
    const entry = await db().auditEntry.findFirstOrThrow({ where: { organisationId, sequence: 2 } });
    const forged = { ...entry, summary: "did nothing" };
    await db().auditEntry.update({ where: { id: entry.id }, data: { summary: forged.summary, hash: auditHash(forged) } });
    expect(await verifyChain(organisationId)).toEqual({ intact: false, sequence: 3, reason: "unlinked" });
  });

  it("shows a head that was turned back together with the tail", async () => {
    const { organisationId } = await written(2);
    await db().organisation.update({ where: { id: organisationId }, data: { auditHash: "0".repeat(64) } });
    expect(await verifyChain(organisationId)).toEqual({ intact: false, sequence: 2, reason: "head" });
  });
});

describe("reading", () => {
  it("pages newest first, and a vendor's timeline has only its own entries", async () => {
    const { admin } = await written(5);
    const first = await listAudit(admin, { limit: 2 });
    expect(first.lines.map((line) => line.sequence)).toEqual([5, 4]);
    const second = await listAudit(admin, { limit: 3, before: first.before });
    expect(second).toMatchObject({ before: null });
    expect(second.lines.map((line) => line.sequence)).toEqual([3, 2, 1]);
    expect((await vendorTimeline(admin, "v1")).lines.map((line) => line.summary)).toEqual(["did thing 4", "did thing 2"]);
  });

  it("shows a stranger nothing, and a viewer everything", async () => {
    const { viewer } = await written(2);
    const stranger = (await organisationForTest("Other")).admin;
    expect((await listAudit(stranger)).lines).toEqual([]);
    expect((await vendorTimeline(stranger, "v1")).lines).toEqual([]);
    expect(await checkAudit(stranger)).toMatchObject({ intact: true, entries: 0 });
    expect((await listAudit(viewer)).lines).toHaveLength(2);
    expect(await checkAudit(viewer)).toMatchObject({ intact: true, entries: 2 });
  });
});
