import "@/server/testing/environment";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { evidenceInput } from "@/core/evidence/schema";
import { streamInput, vendorInput } from "@/core/vendor/schema";
import type { Actor } from "@/server/auth/actor";
import { organisationForTest } from "@/server/auth/testing";
import { createContact } from "@/server/contacts/commands";
import { sendAssessment } from "@/server/assessments/commands";
import { db } from "@/server/db/client";
import { freshDatabase } from "@/server/db/testing/fresh-database";
import { addEvidence } from "@/server/evidence/commands";
import { localBlobStore } from "@/server/files/local-blob-store";
import { useBlobStore } from "@/server/files/store";
import { readInbox } from "@/server/inbox/queries";
import { currentResult } from "@/server/results/queries";
import { searchObjects } from "@/server/search/queries";
import { createStream } from "@/server/streams/commands";
import { archiveVendor, createVendor } from "@/server/vendors/commands";
import { assignContradiction, reopenContradiction, resolveContradiction } from "./commands";
import { listContradictions } from "./queries";

beforeEach(async () => {
  useBlobStore(localBlobStore(await mkdtemp(join(tmpdir(), "mailwitness-files-"))));
  return freshDatabase();
});

const reason = "The message left by the old relay, which was switched off since.";

test("a person settles it with a reason, it no longer caps, and can be taken back", async () => {
  const { admin, vendorId, id } = await contradicted();
  expect(await capsOf(admin, vendorId)).toContain("open-critical-contradiction");
  await resolveContradiction(admin, { id, resolution: "explained", reason });
  expect(await listContradictions(admin, vendorId)).toMatchObject([
    { id, state: "resolved", resolution: "explained", reason, resolvedByName: admin.name },
  ]);
  expect(await capsOf(admin, vendorId)).not.toContain("open-critical-contradiction");
  expect(await openOnes(vendorId)).toBe(0);
  await expect(resolveContradiction(admin, { id, resolution: "amended", reason })).rejects.toMatchObject({ code: "invalid-state" });
  await reopenContradiction(admin, id);
  expect(await capsOf(admin, vendorId)).toContain("open-critical-contradiction");
  expect(await openOnes(vendorId)).toBe(1);
  const actions = await db().auditEntry.findMany({
    where: { objectId: id },
    orderBy: { sequence: "asc" },
    select: { action: true, vendorId: true },
  });
  expect(actions).toEqual(["contradiction.resolved", "contradiction.reopened"].map((action) => ({ action, vendorId })));
});

test("it gets an owner of this organisation only", async () => {
  const { admin, vendorId, id } = await contradicted();
  const elsewhere = await organisationForTest("Elsewhere");
  await assignContradiction(admin, { id, ownerId: admin.memberId });
  expect(await listContradictions(admin, vendorId)).toMatchObject([{ ownerId: admin.memberId, ownerName: admin.name }]);
  const foreign = assignContradiction(admin, { id, ownerId: elsewhere.admin.memberId });
  await expect(foreign).rejects.toMatchObject({ code: "not-found" });
});

test("a viewer changes nothing, another organisation finds nothing", async () => {
  const { admin, viewer, vendorId, id } = await contradicted();
  const { admin: stranger } = await organisationForTest("Elsewhere");
  const attempts = (actor: Actor) => [
    resolveContradiction(actor, { id, resolution: "explained", reason }),
    reopenContradiction(actor, id),
    assignContradiction(actor, { id, ownerId: null }),
  ];
  for (const attempt of await Promise.allSettled(attempts(viewer))) {
    expect(attempt).toMatchObject({ status: "rejected", reason: { code: "forbidden" } });
  }
  for (const attempt of await Promise.allSettled(attempts(stranger))) {
    expect(attempt).toMatchObject({ status: "rejected", reason: { code: "not-found" } });
  }
  expect(await listContradictions(stranger, vendorId)).toEqual([]);
  expect(await listContradictions(admin, vendorId)).toMatchObject([{ state: "open" }]);
});

test("the inbox names what waits, for its own organisation, and not for archived vendors", async () => {
  const { admin, vendorId } = await contradicted();
  const { admin: stranger } = await organisationForTest("Elsewhere");
  const queues = await readInbox(admin);
  expect(queues.map(({ kind, total }) => [kind, total])).toEqual([
    ["review", 0],
    ["contradiction", 1],
    ["overdue", 0],
    ["baa", 1],
    ["evidence", 0],
  ]);
  expect(queues[1]?.items).toMatchObject([
    { id: vendorId, vendorName: "Cedar Billing", what: expect.stringContaining("plaintext") as string },
  ]);
  expect((await readInbox(stranger)).every((queue) => queue.total === 0 && queue.items.length === 0)).toBe(true);
  await archiveVendor(admin, vendorId, true);
  expect((await readInbox(admin)).every((queue) => queue.total === 0)).toBe(true);
});

test("overdue and stale are counted by the day", async () => {
  const { admin, vendorId } = await contradicted();
  await createContact(admin, vendorId, { name: "Ada", email: "ada@cedar.test", role: "" });
  const dueOn = new Date().toISOString().slice(0, 10);
  await sendAssessment(admin, vendorId, { title: "", contactName: "Ada", contactEmail: "ada@cedar.test", dueOn, message: "" });
  const later = new Date(Date.now() + 500 * 86_400_000);
  const totals = Object.fromEntries((await readInbox(admin, later)).map(({ kind, total }) => [kind, total]));
  expect(totals).toMatchObject({ overdue: 1, evidence: 1 });
  expect(Object.fromEntries((await readInbox(admin)).map(({ kind, total }) => [kind, total]))).toMatchObject({ overdue: 0, evidence: 0 });
});

test("search finds vendors, streams and assessments of its own organisation", async () => {
  const { admin, viewer, vendorId } = await contradicted();
  const { admin: stranger } = await organisationForTest("Elsewhere");
  expect(await searchObjects(viewer, "CEDAR b")).toMatchObject([{ kind: "vendor", id: vendorId, label: "Cedar Billing" }]);
  expect(await searchObjects(admin, "mail.cedar")).toMatchObject([{ kind: "stream", vendorId, label: "Statements" }]);
  expect(await searchObjects(admin, "  ")).toEqual([]);
  expect(await searchObjects(stranger, "cedar")).toEqual([]);
});

async function contradicted() {
  const people = await organisationForTest();
  const vendorId = await createVendor(people.admin, vendorInput.parse({ name: "Cedar Billing", handlesPhi: "yes" }));
  const stream = { name: "Statements", fromDomains: "mail.cedar.test", providerId: "amazon-ses", phiKinds: ["billing"] };
  const streamId = await createStream(people.admin, vendorId, streamInput.parse({ ...stream, settingId: "tls-policy=REQUIRE" }));
  const input = evidenceInput.parse({ streamId });
  const add = (text: string) =>
    addEvidence(people.admin, vendorId, { raw: { bytes: new TextEncoder().encode(text), fileName: null, mediaType: "text/plain" }, input });
  await db().organisation.updateMany({ where: { id: people.organisationId }, data: { receivingHosts: '["mx.clinic.example.com"]' } });
  await add('{"ConfigurationSetName":"phi","DeliveryOptions":{"TlsPolicy":"REQUIRE"}}');
  await add(plaintext);
  const [found] = await listContradictions(people.admin, vendorId);
  if (found === undefined) throw new Error("the header contradicts nothing");
  return { ...people, vendorId, id: found.id };
}

const plaintext = [
  "Received: from a8-50.smtp-out.amazonses.com (a8-50.smtp-out.amazonses.com [192.0.2.50])",
  `\tby mx.clinic.example.com (Postfix) with ESMTP id x1; ${new Date(Date.now() - 86_400_000).toUTCString().replace("GMT", "+0000")}`,
  "Feedback-ID: 1.us-east-1.abc:AmazonSES",
  "From: Cedar <billing@mail.cedar.test>",
  "",
  "",
].join("\n");

async function capsOf(actor: Actor, vendorId: string): Promise<readonly string[]> {
  return (await currentResult(actor, vendorId))?.result.caps.map((cap) => cap.code) ?? [];
}

async function openOnes(vendorId: string): Promise<number> {
  return (await db().vendor.findFirstOrThrow({ where: { id: vendorId }, select: { contradictions: true } })).contradictions;
}
