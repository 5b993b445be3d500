import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { boundaryCorrection, conditionCorrection, evidenceInput, streamCorrection } from "@/core/evidence/schema";
import { streamInput, vendorInput } from "@/core/vendor/schema";
import type { Actor } from "@/server/auth/actor";
import { actorForTest } from "@/server/auth/testing";
import { db } from "@/server/db/client";
import { freshDatabase } from "@/server/db/testing/fresh-database";
import { localBlobStore } from "@/server/files/local-blob-store";
import { useBlobStore } from "@/server/files/store";
import { currentResult } from "@/server/results/queries";
import { createStream } from "@/server/streams/commands";
import { createVendor } from "@/server/vendors/commands";
import { addDocument, addEvidence, restoreEvidence, withdrawEvidence } from "./commands";
import { correctBoundary, correctCondition, correctStream } from "./corrections";
import { keptText } from "./kept-text";
import { getEvidence, listEvidence } from "./queries";

beforeEach(async () => {
  useBlobStore(localBlobStore(await mkdtemp(join(tmpdir(), "mailwitness-files-"))));
  return freshDatabase();
});

const oldTls = [
  "Received: from mx.clinic.example.com (mx.clinic.example.com [192.0.2.99])",
  "\tby store.clinic.example.com (Postfix) with ESMTPS id 9; Mon, 2 Nov 2026 10:00:05 +0000",
  "Received: from a8-50.smtp-out.amazonses.com (a8-50.smtp-out.amazonses.com [54.240.8.50])",
  "\t(using TLSv1 with cipher ECDHE-RSA-AES128-SHA (128/128 bits)) (No client certificate requested)",
  "\tby mx.clinic.example.com (Postfix) with ESMTPS id x1; Mon, 02 Nov 2026 10:00:00 +0000",
  "Feedback-ID: 1.us-east-1.abc:AmazonSES",
  "From: Cedar <billing@cedar.test>",
  "Subject: Jane Doe",
  "",
  "results",
].join("\n");

const ses = streamInput.parse({ name: "Statements", providerId: "amazon-ses", settingId: "tls-policy=REQUIRE", phiKinds: ["billing"] });
const raw = (text: string) => ({ bytes: new TextEncoder().encode(text), fileName: null, mediaType: "text/plain" });

describe("evidence", () => {
  test("S4: a setting closes one slot, a header line over TLS 1.0 confirms another", async () => {
    const { actor, vendorId, streamId } = await cedar();
    const input = evidenceInput.parse({ streamId });
    await addEvidence(actor, vendorId, { raw: raw('{"ConfigurationSetName":"phi","DeliveryOptions":{"TlsPolicy":"REQUIRE"}}'), input });
    expect(await exposureOf(actor, vendorId)).toMatchObject({
      plaintext: { state: "closed", basis: "documented" },
      "tls-1.0": { state: "open", basis: "documented" },
    });
    const id = await addEvidence(actor, vendorId, { raw: raw(oldTls), input });
    expect(await exposureOf(actor, vendorId)).toMatchObject({
      plaintext: { state: "closed" },
      "tls-1.0": { state: "open", basis: "confirmed" },
      "tls-1.1": { state: "open", basis: "documented" },
    });
    const item = await getEvidence(actor, id);
    expect(item).toMatchObject({ grade: "E4", kind: "message", title: "Message from cedar.test" });
    expect(item.dropped.fields).toEqual([{ name: "Subject", count: 1 }]);
    expect(await keptText(actor, id)).not.toContain("Jane");
  });

  test("what the browser left out is on record, and what it left in is reduced all the same", async () => {
    const { actor, vendorId } = await cedar();
    const dropped = { bodyCharacters: 40, fields: [{ name: "To", count: 2 }] };
    const id = await addEvidence(actor, vendorId, { raw: raw(oldTls.slice(0, -9)), input: evidenceInput.parse({}), dropped });
    const item = await getEvidence(actor, id);
    expect(item).toMatchObject({ kind: "message", shows: "Delivered over TLS 1.0" });
    expect(item.dropped).toEqual({
      bodyCharacters: 40,
      fields: [
        { name: "Subject", count: 1 },
        { name: "To", count: 2 },
      ],
    });
    expect(await keptText(actor, id)).not.toContain("Jane");
  });

  test("the library is filtered by stream", async () => {
    const { actor, vendorId, streamId } = await cedar();
    await addEvidence(actor, vendorId, { raw: raw(oldTls), input: evidenceInput.parse({}) });
    const id = await addEvidence(actor, vendorId, { raw: raw(oldTls), input: evidenceInput.parse({ streamId }) });
    expect((await listEvidence(actor, { ...everything, streamId })).rows.map((row) => row.id)).toEqual([id]);
    expect((await listEvidence(actor, { ...everything, streamId: "none" })).rows).toEqual([]);
  });

  test("withdrawn, an item moves nothing, and comes back as it was", async () => {
    const { actor, vendorId, streamId } = await cedar();
    const id = await addEvidence(actor, vendorId, { raw: raw(oldTls), input: evidenceInput.parse({ streamId }) });
    const before = await exposureOf(actor, vendorId);
    await withdrawEvidence(actor, id, "It was a test account.");
    expect((await exposureOf(actor, vendorId))?.["tls-1.0"]).not.toMatchObject({ basis: "confirmed" });
    expect((await listEvidence(actor, everything)).rows).toHaveLength(0);
    await restoreEvidence(actor, id);
    expect(await exposureOf(actor, vendorId)).toEqual(before);
  });

  test("a person corrects boundary, condition and stream, each on record", async () => {
    const { actor, vendorId, streamId } = await cedar();
    const id = await addEvidence(actor, vendorId, { raw: raw(oldTls), input: evidenceInput.parse({}) });
    await correctStream(actor, id, streamCorrection.parse({ streamId, reason: "Sent by the billing system." }));
    await correctBoundary(actor, id, boundaryCorrection.parse({ hop: "0", reason: "The store is our edge." }));
    await correctCondition(actor, id, conditionCorrection.parse({ receiverCondition: "self-signed", reason: "It was our test server." }));
    const item = await getEvidence(actor, id);
    expect(item).toMatchObject({ streamId, correctedBoundary: 0, receiverCondition: "self-signed" });
    expect(item.artefact).toMatchObject({ message: { boundary: 0, boundaryBasis: "corrected" } });
    expect(item.corrections.map((line) => line.field).toSorted()).toEqual(["boundary", "receiver-condition", "stream"]);
  });

  test("what says nothing about TLS is refused with the reason, and leaves nothing", async () => {
    const { actor, vendorId } = await cedar();
    const dmarc = { raw: raw("<?xml version='1.0'?><feedback><record/></feedback>"), input: evidenceInput.parse({}) };
    await expect(addEvidence(actor, vendorId, dmarc)).rejects.toMatchObject({ code: "invalid-input" });
    expect(await db().evidence.count()).toBe(0);
  });

  test("another organisation finds nothing, a viewer changes nothing", async () => {
    const { actor, vendorId } = await cedar();
    const added = { raw: raw(oldTls), input: evidenceInput.parse({}) };
    const id = await addEvidence(actor, vendorId, added);
    const stranger = actorForTest({ organisationId: (await organisation()).id });
    const viewer = actorForTest({ organisationId: actor.organisationId, role: "viewer" });
    const reason = { reason: "because" };
    const attempts = (who: Actor) => [
      addEvidence(who, vendorId, added),
      addDocument(who, vendorId, added),
      withdrawEvidence(who, id, "because"),
      restoreEvidence(who, id),
      correctBoundary(who, id, boundaryCorrection.parse({ hop: "1", ...reason })),
      correctCondition(who, id, conditionCorrection.parse({ receiverCondition: "expired", ...reason })),
      correctStream(who, id, streamCorrection.parse({ streamId: "", ...reason })),
    ];
    for (const attempt of await Promise.allSettled([...attempts(stranger), getEvidence(stranger, id), keptText(stranger, id)])) {
      expect(attempt).toMatchObject({ status: "rejected", reason: { code: "not-found" } });
    }
    for (const attempt of await Promise.allSettled(attempts(viewer))) {
      expect(attempt).toMatchObject({ status: "rejected", reason: { code: "forbidden" } });
    }
    expect((await listEvidence(stranger, everything)).rows).toEqual([]);
    expect((await getEvidence(viewer, id)).id).toBe(id);
  });
});

const everything = { vendorId: null, streamId: null, kind: null, grade: null, withdrawn: false, after: null } as const;

async function cedar() {
  const actor = actorForTest({ organisationId: (await organisation()).id, role: "analyst" });
  const vendorId = await createVendor(actor, vendorInput.parse({ name: "Cedar Billing", handlesPhi: "yes" }));
  return { actor, vendorId, streamId: await createStream(actor, vendorId, ses) };
}

const organisation = () =>
  db().organisation.create({
    data: { name: "Northfield Health", receivingHosts: JSON.stringify(["clinic.example.com"]) },
    select: { id: true },
  });

const exposureOf = async (actor: Actor, vendorId: string) => (await currentResult(actor, vendorId))?.result.inference.exposure;
