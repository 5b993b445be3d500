import { expect, test } from "vitest";
import { analyseMessage } from "./message";
import { showsOf } from "./shows";

const line = (middle: string, more = "") =>
  `Received: from mail.vendor.example (mail.vendor.example [203.0.113.5])${middle}\n by mx.clinic.example.com (Postfix) with ${more === "" ? "ESMTP" : more} id x; Mon, 02 Nov 2026 10:00:00 +0000\n`;
const shown = (text: string, receivers = ["clinic.example.com"]) =>
  showsOf({ kind: "message", message: analyseMessage({ text, receivers }).value, problems: [] });

test("the version that was written", () => {
  expect(shown(line("\n (using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits))", "ESMTPS"))).toBe("Delivered over TLS 1.3");
});
test("a guess is told as one", () => {
  expect(shown(line("\n (using TLSv1 with cipher AES128-SHA (128/128 bits))", "ESMTPS"), [])).toBe(
    "Delivered over TLS 1.0, boundary assumed",
  );
});
test("encryption without a version", () => {
  expect(shown(line("", "ESMTPS"))).toBe("Delivered over TLS, version not written");
});
test("nothing to judge", () => {
  expect(shown("From: a@vendor.example\n")).toBe("No line that can be judged");
});
test("settings by name, documents as documents", () => {
  const setting = { provider: "amazon-ses", settingId: "tls-policy=REQUIRE", values: { TlsPolicy: "REQUIRE" }, scope: null } as const;
  expect(showsOf({ kind: "provider-setting", setting, problems: [] })).toBe("TlsPolicy = REQUIRE");
  expect(showsOf({ kind: "document", problems: [] })).toBe("Kept for people to read");
});
