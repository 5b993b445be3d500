import { expect, test } from "vitest";
import { readItem } from "./read-item";

const mail = [
  "Received: from a.cedar.test (a.cedar.test [192.0.2.7]) (using TLSv1.2 with cipher ECDHE-RSA-AES256-GCM-SHA384 (256/256 bits))",
  "\tby mx.clinic.example.com (Postfix) with ESMTPS id 1; Mon, 2 Nov 2026 10:00:00 +0000",
  "From: billing@cedar.test",
  "Subject: Jane Doe, invoice",
  "To: jane@clinic.example.com",
  "",
  "Dear Jane, your results …",
].join("\r\n");

test("keeps trace headers only and points into what was kept", () => {
  const outcome = readItem({ text: mail, receivers: ["mx.clinic.example.com"] });
  if (!outcome.ok || outcome.item.artefact.kind !== "message") throw new Error("not read");
  const { keptText, dropped, artefact, kind } = outcome.item;
  expect(kind).toBe("message");
  expect(keptText).not.toMatch(/Jane|results/);
  expect(dropped.fields.map((field) => field.name)).toEqual(["Subject", "To"]);
  expect(dropped.bodyCharacters).toBeGreaterThan(10);
  const proof = artefact.message.hops[0]?.proof;
  expect(keptText.slice(proof?.start, proof?.end)).toContain("TLSv1.2");
  expect(artefact.message.boundary).toBe(0);
});

test("a provider's setting is kept whole", () => {
  const text = '{"ConfigurationSetName":"phi","DeliveryOptions":{"TlsPolicy":"REQUIRE"}}';
  const outcome = readItem({ text, receivers: [] });
  expect(outcome).toMatchObject({ ok: true, item: { kind: "provider-setting", keptText: text } });
});

test.each(["", "<?xml version='1.0'?><feedback></feedback>", "Hello there"])("%j is refused with a reason", (text) => {
  const outcome = readItem({ text, receivers: [] });
  expect(outcome).toMatchObject({ ok: false });
  expect(outcome.ok ? "" : outcome.reason).toMatch(/\w+ .+\./);
});
