import { describe, expect, it } from "vitest";
import { detectArtefact } from "@/core/evidence/artefact-kind";
import { headersOfEml } from "@/core/evidence/headers-of-eml";
import { keepTraceHeaders } from "@/core/evidence/kept-headers";
import { readProviderSetting } from "@/core/evidence/provider-settings";
import { analyseMessage } from "@/core/evidence/message";
import { eop, TLS13 } from "@/core/evidence/testing/lines";

const message = `${eop("v.example", "192.0.2.7", TLS13)}Subject: Jane Roe biopsy\r\nX-Patient: 123\r\nTo: a@b.example\r\nFrom: lab@vendor.example\r\n\r\nJane Roe has\r\n`;

describe("keepTraceHeaders", () => {
  it("keeps the trace byte for byte, drops the rest and says what it dropped", () => {
    const { value } = keepTraceHeaders(message);
    expect(value.text).toBe(`${eop("v.example", "192.0.2.7", TLS13)}From: lab@vendor.example\r\n`);
    expect(value.dropped).toEqual({
      bodyCharacters: "Jane Roe has\r\n".length,
      fields: [
        { name: "Subject", count: 1 },
        { name: "To", count: 1 },
        { name: "X-Patient", count: 1 },
      ],
    });
  });
  it("changes nothing that is judged, and drops nothing twice", () => {
    const kept = keepTraceHeaders(message).value.text;
    const facts = (text: string) => {
      const { hops, boundary, provider } = analyseMessage({ text, receivers: [] }).value;
      return { tls: hops.map((hop) => [hop.tls, hop.version, hop.raw]), boundary, provider };
    };
    expect(facts(kept)).toEqual(facts(message));
    expect(keepTraceHeaders(kept).value).toEqual({ text: kept, dropped: { bodyCharacters: 0, fields: [] } });
  });
  it("cuts the header from an .eml", () => {
    expect(headersOfEml(message)).toEqual({ headers: message.slice(0, message.indexOf("\r\n\r\n") + 2), bodyCharacters: 14 });
  });
});

describe("detectArtefact", () => {
  it.each([
    ["message", true, message],
    ["headers", true, eop("v.example", "192.0.2.7", TLS13)],
    ["provider-setting", true, '{"require_tls":true}'],
    ["dmarc-aggregate", false, '<?xml version="1.0"?><feedback><record/></feedback>'],
    ["tls-report", false, '{"organization-name":"x","policies":[]}'],
    ["headers", false, "Subject: x\r\nFrom: a@b.example\r\n"],
    ["forwarded-text", false, "Hello\n-----Original Message-----\nFrom: a\n"],
    ["compressed", false, "PK\u0003\u0004abc"],
    ["outlook-msg", false, "\u00d0\u00cf\u0011\u00e0"],
    ["empty", false, " \n"],
    ["unknown", false, "hello there"],
  ] as const)("%s %s", (kind, readable, text) => {
    const found = detectArtefact(text);
    expect(found).toMatchObject({ kind, readable });
    expect(found.reason === null).toBe(readable);
  });
});

describe("readProviderSetting", () => {
  const read = (json: unknown) => readProviderSetting(JSON.stringify(json));
  it.each([
    [{ ConfigurationSetName: "phi", DeliveryOptions: { TlsPolicy: "REQUIRE" } }, "tls-policy=REQUIRE"],
    [{ ConfigurationSetName: "phi", DeliveryOptions: { TlsPolicy: "OPTIONAL" } }, "tls-policy=OPTIONAL"],
    [{ ConfigurationSetName: "phi", DeliveryOptions: { SendingPoolName: "x" } }, "tls-policy=OPTIONAL"],
    [{ ConfigurationSetName: "phi", SendingOptions: { SendingEnabled: true } }, "tls-policy=OPTIONAL"],
    [{ ConfigurationSet: { Name: "phi" }, DeliveryOptions: { TlsPolicy: "Require" } }, "tls-policy=REQUIRE"],
  ])("Amazon SES %j", (json, settingId) => {
    expect(read(json)).toMatchObject({ value: { provider: "amazon-ses", settingId, scope: "phi" }, problems: [] });
  });
  it.each([
    [{ require_tls: true, require_valid_cert: true, version: 1.2 }, "enforced-tls:require_tls=true,require_valid_cert=true,version=1.2"],
    [{ require_tls: true, require_valid_cert: false }, "enforced-tls:require_tls=true,require_valid_cert=false,version=1.1"],
  ])("SendGrid %j", (json, settingId) => {
    expect(read(json)).toMatchObject({ value: { provider: "sendgrid", settingId }, problems: [] });
  });
  it.each([
    ["receipt-rule", JSON.stringify({ Rule: { Name: "in", Enabled: true, TlsPolicy: "Require", Recipients: [] } })],
    ["receipt-rule", JSON.stringify({ Metadata: {}, Rules: [{ TlsPolicy: "Require" }] })],
    ["receipt-rule", JSON.stringify({ Name: "in", TlsPolicy: "Require", Recipients: ["a"] })],
    ["dmarc-aggregate", "<feedback/>"],
    ["not-json", '{"ConfigurationSetName":'],
    ["not-json", '["x"]'],
    ["delivery-options-missing", JSON.stringify({ ConfigurationSet: { Name: "phi" } })],
    ["unknown-value", JSON.stringify({ ConfigurationSetName: "x", DeliveryOptions: { TlsPolicy: "MAYBE" } })],
    ["unknown-value", JSON.stringify({ require_tls: true, require_valid_cert: true, version: 1.0 })],
    ["incomplete-setting", JSON.stringify({ require_tls: true })],
    ["unknown-setting", JSON.stringify({ hello: 1 })],
    ["limit-setting-characters", " ".repeat(200_001)],
  ])("refuses with the reason: %s", (code, text) => {
    const result = readProviderSetting(text);
    expect(result.value).toBeNull();
    expect(result.problems[0]?.code).toBe(code);
  });
});
