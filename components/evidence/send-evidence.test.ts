import { expect, test, vi } from "vitest";
import { readSource } from "./read-source";
import { evidenceData, sendEvidence, type Sendable } from "./send-evidence";

const rules = { receivers: [], limits: { message: 10_000, document: 10_000 } };
const header =
  "Received: from a.vendor.example ([203.0.113.5])\r\n by mx.clinic.example (Postfix) with ESMTP; Mon, 02 Nov 2026 10:00:00 +0000\r\n";
const whole = `${header}Subject: Jane Doe\r\n\r\nsecret body`;

function fields(): FormData {
  const form = new FormData();
  form.set("origin", "received-by-us");
  form.set("text", whole);
  form.set("file", new File([whole], "m.eml"));
  form.set("then", "another");
  return form;
}

test("neither body nor subject leaves the machine, from a file or a paste", async () => {
  for (const source of [whole, new File([whole], "m.eml")]) {
    const data = evidenceData(fields(), (await readSource(source, rules)) as Sendable, null);
    const sent = await new Response(data).text();
    expect(sent).toContain("mx.clinic.example");
    expect(sent).not.toMatch(/Jane|secret/);
    expect(JSON.parse(data.get("dropped") as string)).toEqual({ bodyCharacters: 11, fields: [{ name: "Subject", count: 1 }] });
    expect(data.get("origin")).toBe("received-by-us");
  }
});
test("the kept text of a file travels byte for byte, under its name", async () => {
  const data = evidenceData(fields(), (await readSource(new File([whole], "m.eml"), rules)) as Sendable, null);
  const file = data.get("file") as File;
  expect([file.name, await file.text(), data.get("text")]).toEqual(["m.eml", header, null]);
});
test("a document is sent whole", async () => {
  const pdf = new File(["%PDF-1.7 policy"], "policy.pdf");
  const data = evidenceData(fields(), (await readSource(pdf, rules)) as Sendable, pdf);
  expect(await (data.get("file") as File).text()).toBe("%PDF-1.7 policy");
  expect(data.get("text")).toBeNull();
});
test("a server that fails or is away loses nothing", async () => {
  for (const answer of [() => Promise.reject(new TypeError("away")), () => Promise.resolve(new Response("oops", { status: 500 }))]) {
    vi.stubGlobal("fetch", answer);
    expect(await sendEvidence("/x", new FormData(), { title: "t" })).toMatchObject({
      state: { status: "refused", values: { title: "t" } },
    });
  }
  vi.unstubAllGlobals();
});
