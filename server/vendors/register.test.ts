import { beforeEach, describe, expect, test } from "vitest";
import { baaInput } from "@/core/baa/schema";
import { parseVendorListQuery } from "@/core/vendor/list-query";
import { contactInput, streamInput, vendorInput } from "@/core/vendor/schema";
import type { Actor } from "@/server/auth/actor";
import { actorForTest } from "@/server/auth/testing";
import { archiveBaa, createBaa, editBaa } from "@/server/baas/commands";
import { getBaa, listBaas } from "@/server/baas/queries";
import { createContact, removeContact } from "@/server/contacts/commands";
import { listContacts } from "@/server/contacts/queries";
import { db } from "@/server/db/client";
import { freshDatabase } from "@/server/db/testing/fresh-database";
import { currentResult } from "@/server/results/queries";
import { archiveStream, createStream, editStream } from "@/server/streams/commands";
import { getStream, listStreams } from "@/server/streams/queries";
import { archiveVendor, createVendor, editVendor } from "./commands";
import { getVendor, listVendors } from "./queries";

beforeEach(freshDatabase);

const today = "2026-11-23";
const cedar = vendorInput.parse({ name: "Cedar Billing", handlesPhi: "yes" });
const ses = streamInput.parse({
  name: "Statements",
  fromDomains: "mail.cedar.test",
  providerId: "amazon-ses",
  settingId: "tls-policy=OPTIONAL",
  phiKinds: ["billing"],
});
const signed = baaInput.parse({ status: "executed", signedOn: "2026-01-02", effectiveOn: "2026-01-02", expiresOn: "2028-01-01" });

describe("the register", () => {
  test("a new vendor is found, sorted and computed", async () => {
    const actor = await someone("analyst");
    const id = await createVendor(actor, cedar);
    await createStream(actor, id, ses);
    await createBaa(actor, id, { input: signed, file: null });
    const page = await listVendors(actor, parseVendorListQuery({ q: "cedar" }), today);
    expect(page.rows).toMatchObject([{ id, name: "Cedar Billing", baaStatus: "executed", baaExpiresOn: "2028-01-01" }]);
    expect(page.rows[0]?.exposure.plaintext.state).toBe("open");
    expect((await currentResult(actor, id))?.result.inference.exposure.plaintext).toMatchObject({ state: "open", basis: "documented" });
  });

  test("pages join without a gap or a repeat, both ways", async () => {
    const actor = await someone("analyst");
    const names = Array.from({ length: 120 }, (_, i) => `Vendor ${String(i % 60).padStart(3, "0")}`);
    await db().vendor.createMany({
      data: names.map((name) => ({ organisationId: actor.organisationId, name, nameKey: name.toLowerCase() })),
    });
    const forward: string[] = [];
    let search: string | null = "";
    let last = "";
    while (search !== null) {
      last = search;
      const page = await listVendors(actor, parseVendorListQuery(Object.fromEntries(new URLSearchParams(search))), today);
      forward.push(...page.rows.map((row) => row.id));
      search = page.next;
    }
    expect(new Set(forward).size).toBe(120);
    const backward = await listVendors(actor, parseVendorListQuery(Object.fromEntries(new URLSearchParams(last))), today);
    const before = await listVendors(actor, parseVendorListQuery(Object.fromEntries(new URLSearchParams(backward.previous ?? ""))), today);
    expect(before.rows.map((row) => row.id)).toEqual(forward.slice(50, 100));
  });

  test("the second of two editors is told, and loses nothing silently", async () => {
    const actor = await someone("analyst");
    const id = await createVendor(actor, cedar);
    await editVendor(actor, { ...cedar, id, version: 1, name: "Cedar Billing Group" });
    await expect(editVendor(actor, { ...cedar, id, version: 1 })).rejects.toMatchObject({ code: "conflict" });
    expect((await getVendor(actor, id)).name).toBe("Cedar Billing Group");
  });

  test("archiving is its own undo", async () => {
    const actor = await someone("analyst");
    const id = await createVendor(actor, cedar);
    await archiveVendor(actor, id, true);
    expect((await listVendors(actor, parseVendorListQuery({}), today)).rows).toHaveLength(0);
    expect((await listVendors(actor, parseVendorListQuery({ archived: "1" }), today)).rows).toHaveLength(1);
    await archiveVendor(actor, id, false);
    expect((await listVendors(actor, parseVendorListQuery({}), today)).rows).toHaveLength(1);
  });

  test("every change stands in the audit log", async () => {
    const actor = await someone("analyst");
    const id = await createVendor(actor, cedar);
    const contact = await createContact(actor, id, contactInput.parse({ name: "Ada", email: "ada@cedar.test" }));
    await removeContact(actor, contact);
    const entries = await db().auditEntry.findMany({ orderBy: { sequence: "asc" }, select: { action: true, vendorId: true } });
    expect(entries).toEqual(["vendor.created", "contact.created", "contact.removed"].map((action) => ({ action, vendorId: id })));
  });
});

describe("who may", () => {
  test("another organisation finds nothing", async () => {
    const owner = await someone("admin");
    const stranger = await someone("admin");
    const { vendorId, streamId, baaId, contactId } = await fill(owner);
    const attempts = [
      getVendor(stranger, vendorId),
      editVendor(stranger, { ...cedar, id: vendorId, version: 1 }),
      archiveVendor(stranger, vendorId, true),
      createStream(stranger, vendorId, ses),
      getStream(stranger, streamId),
      editStream(stranger, { id: streamId, version: 1 }, ses),
      archiveStream(stranger, streamId, true),
      createBaa(stranger, vendorId, { input: signed, file: null }),
      getBaa(stranger, baaId),
      editBaa(stranger, { id: baaId, version: 1 }, { input: signed, file: null }),
      archiveBaa(stranger, baaId, true),
      createContact(stranger, vendorId, contactInput.parse({ name: "Eve", email: "eve@example.com" })),
      removeContact(stranger, contactId),
    ];
    for (const attempt of await Promise.allSettled(attempts)) {
      expect(attempt).toMatchObject({ status: "rejected", reason: { code: "not-found" } });
    }
    expect(await listStreams(stranger, vendorId)).toEqual([]);
    expect(await listBaas(stranger, vendorId)).toEqual([]);
    expect(await listContacts(stranger, vendorId)).toEqual([]);
    expect(await currentResult(stranger, vendorId)).toBeNull();
    expect((await listVendors(stranger, parseVendorListQuery({}), today)).rows).toEqual([]);
  });

  test("a viewer reads and changes nothing", async () => {
    const owner = await someone("admin");
    const { vendorId, streamId, baaId, contactId } = await fill(owner);
    const viewer = actorForTest({ organisationId: owner.organisationId, role: "viewer" });
    const attempts = [
      createVendor(viewer, cedar),
      editVendor(viewer, { ...cedar, id: vendorId, version: 1 }),
      archiveVendor(viewer, vendorId, true),
      createStream(viewer, vendorId, ses),
      editStream(viewer, { id: streamId, version: 1 }, ses),
      archiveStream(viewer, streamId, true),
      createBaa(viewer, vendorId, { input: signed, file: null }),
      editBaa(viewer, { id: baaId, version: 1 }, { input: signed, file: null }),
      archiveBaa(viewer, baaId, true),
      createContact(viewer, vendorId, contactInput.parse({ name: "Eve", email: "eve@example.com" })),
      removeContact(viewer, contactId),
    ];
    for (const attempt of await Promise.allSettled(attempts)) {
      expect(attempt).toMatchObject({ status: "rejected", reason: { code: "forbidden" } });
    }
    expect((await getVendor(viewer, vendorId)).name).toBe("Cedar Billing");
  });
});

async function someone(role: Actor["role"]): Promise<Actor> {
  const { id } = await db().organisation.create({ data: { name: "Northfield Health" }, select: { id: true } });
  return actorForTest({ organisationId: id, role });
}

async function fill(owner: Actor) {
  const vendorId = await createVendor(owner, cedar);
  const [streamId, baaId] = [await createStream(owner, vendorId, ses), await createBaa(owner, vendorId, { input: signed, file: null })];
  const contactId = await createContact(owner, vendorId, contactInput.parse({ name: "Ada", email: "ada@cedar.test" }));
  return { vendorId, streamId, baaId, contactId };
}
