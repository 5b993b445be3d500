import { expect, test } from "vitest";
import { readSource, type Reading } from "./read-source";

const rules = { receivers: ["clinic.example.com"], limits: { message: 400, document: 800 } };
const header =
  "Received: from out.vendor.example (out.vendor.example [203.0.113.5])\r\n by mx.clinic.example.com (Postfix) with ESMTP id 1; Mon, 02 Nov 2026 10:00:00 +0000\r\n";
const file = (parts: BlobPart[], name: string) => new File(parts, name);

test("a message is read where it is; its body and subject are not in what would be sent", async () => {
  const reading = await readSource(file([header, "Subject: Jane Doe\r\n\r\nresults"], "m.eml"), rules);
  expect(reading).toMatchObject({ state: "read", name: "m.eml", item: { kind: "message", keptText: header } });
  expect(reading).toMatchObject({ item: { dropped: { bodyCharacters: 7, fields: [{ name: "Subject", count: 1 }] } } });
});
test("a document is known by its content, not by its name", async () => {
  expect(await readSource(file(["%PDF-1.7 ..."], "policy.txt"), rules)).toMatchObject({ state: "document", type: "application/pdf" });
  expect(await readSource(file(["not a picture"], "shot.png"), rules)).toMatchObject({ state: "refused" });
});
test("the limit is named, and each kind has its own", async () => {
  const long = "x".repeat(500);
  expect(await readSource(file([header, long], "long.eml"), rules)).toSatisfy(
    (reading: Reading) => reading.state === "refused" && reading.reason.startsWith("long.eml is larger than"),
  );
  expect(await readSource(file(["%PDF-1.7", long], "long.pdf"), rules)).toMatchObject({ state: "document" });
  expect(await readSource(file(["%PDF-1.7", long, long], "long.pdf"), rules)).toMatchObject({ state: "refused" });
  expect(await readSource(`${header}${"é".repeat(200)}`, rules)).toMatchObject({ state: "refused" });
});
test.each([
  ["<?xml version='1.0'?><feedback/>", "DMARC aggregate report"],
  ['{"Rule":{"TlsPolicy":"Require","Recipients":[]}}', "receipt rule"],
  ["PK\u0003\u0004zip", "compressed"],
  ["---------- Forwarded message ---------\nFrom: a\nTo: b\n", "forwarded text"],
])("%s is refused with its own reason", async (text, words) => {
  const reading = await readSource(text, rules);
  expect(reading.state === "refused" && reading.reason).toContain(words);
});
