import { describe, expect, it } from "vitest";
import { parseAuthenticationResults } from "@/core/mail/authentication-results";
import { cipherFlags, cipherVersions } from "@/core/mail/cipher";
import { parseMailDate } from "@/core/mail/date";
import { decodeMail } from "@/core/mail/decode";
import { parseDkimSignature } from "@/core/mail/dkim-signature";
import { isPrivate, normaliseIp } from "@/core/mail/ip-address";
import { readVersion } from "@/core/mail/tls-version";

describe("parseMailDate", () => {
  it.each([
    ["Mon, 23 Nov 2026 12:01:53 +0000 (UTC)", "2026-11-23T12:01:53.000Z"],
    ["19 Aug 2022 06:20:11 -0700", "2022-08-19T13:20:11.000Z"],
    ["Tue, 01 Jul 2025 10:00:55.369 +0000 (UTC)", "2025-07-01T10:00:55.000Z"],
    ["2026-03-23 21:27:14.778032727 +0000 UTC m=+1217493.710114259", "2026-03-23T21:27:14.000Z"],
    ["Mon Nov 23 12:01:53 2026", "2026-11-23T12:01:53.000Z"],
    ["Wed, 8 Mar 17 10:00 EST", "2017-03-08T15:00:00.000Z"],
    ["Tue, \u00c2\u00f1, 29 Jan 2023 10:00:00 GMT", "2023-01-29T10:00:00.000Z"],
    ["(version=TLSv1 bits=1) Wed, 8 Mar 2017 10:00:00 UT", "2017-03-08T10:00:00.000Z"],
    ["30 Feb 2023 10:00:00 +0000", null],
    ["tomorrow at 25:61", null],
    ["", null],
  ])("%s", (text, iso) => {
    expect(parseMailDate(text)).toBe(iso);
  });
});

describe("readVersion", () => {
  it.each([
    ["TLS1_3", "1.3"],
    ["TLS1", "1.0"],
    ["TLSv1", "1.0"],
    ["TLSv1.0", "1.0"],
    ["TLS-1.0", "1.0"],
    ["TLS\\Tls12", "1.2"],
    ["TLS\\Tls", "1.0"],
    ["Tls", "1.0"],
    ["TLS", null],
    ["SSLv3", "SSL3"],
    ["0304", "1.3"],
  ])("%s", (word, version) => {
    expect(readVersion(word)).toEqual({ version, label: false });
  });
  it("knows a label from a version and a word from neither", () => {
    expect(readVersion("TLSv1/SSLv3")).toEqual({ version: null, label: true });
    expect(readVersion("TLSv9")).toBeNull();
  });
});

describe("cipher names", () => {
  it.each([
    ["TLS_AES_256_GCM_SHA384", "1.3", "1.3", []],
    ["TLS13_AES_128_GCM_SHA256", "1.3", "1.3", []],
    ["ECDHE-RSA-CHACHA20-POLY1305", "1.2", "1.2", []],
    ["AES128-GCM-SHA256", "1.2", "1.2", ["no-forward-secrecy"]],
    ["AES256-SHA256", "1.2", "1.2", ["cbc", "no-forward-secrecy"]],
    ["TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA384_P384", "1.2", "1.2", ["cbc"]],
    ["ECDHE-RSA-AES256-SHA", "SSL3", "1.2", ["cbc"]],
    ["RC4-MD5", "SSL3", "1.2", ["rc4", "no-forward-secrecy"]],
    ["EXP-RC4-MD5", "SSL3", "1.2", ["export", "rc4", "no-forward-secrecy"]],
    ["TLS_DH_anon_WITH_AES_256_GCM_SHA384", "1.2", "1.2", ["anonymous"]],
    ["ECDHE-RSA-NULL-SHA", "SSL3", "1.2", ["null"]],
    ["AES-256-GCM", "1.2", null, []],
    ["Aes256", null, null, []],
  ] as const)("%s", (...[cipher, min, max, flags]) => {
    expect(cipherVersions(cipher)).toEqual({ min, max });
    expect(cipherFlags(cipher, null)).toEqual(flags);
  });
});

describe("parseAuthenticationResults", () => {
  it("reads results and properties and skips comments and quotes", () => {
    const value =
      'mx.example 1; spf=pass (says dkim=fail; really) smtp.mailfrom="a;b"@v.example; dkim = pass reason="good; fine" header.d=v.example header.s=k1';
    expect(parseAuthenticationResults(value)).toEqual({
      authservId: "mx.example",
      results: [
        { method: "spf", result: "pass", reason: null, properties: { "smtp.mailfrom": "a;b@v.example" } },
        { method: "dkim", result: "pass", reason: "good; fine", properties: { "header.d": "v.example", "header.s": "k1" } },
      ],
    });
  });
  it("takes Exchange Online's form without a server name, and none", () => {
    expect(
      parseAuthenticationResults("spf=pass (sender IP is 1.2.3.4) smtp.mailfrom=v.example; dmarc=none action=none").results,
    ).toHaveLength(2);
    expect(parseAuthenticationResults("mx.example; none")).toEqual({ authservId: "mx.example", results: [] });
  });
});

describe("parseDkimSignature", () => {
  it("reads domain and selector, folded or not, and no other tag", () => {
    expect(parseDkimSignature("v=1; bh=d=x; s=s1;\r\n\td=V.example; b=s=z")).toEqual({ domain: "v.example", selector: "s1" });
    expect(parseDkimSignature("v=1; a=rsa-sha256")).toBeNull();
  });
});

describe("decodeMail", () => {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  it("reads UTF-8 with and without a mark, UTF-16 both ways, and falls back to Latin-1", () => {
    const text = "Received: from jos\u00e9.example \u{1f4e7}\r\n";
    const utf16le = Uint8Array.from(
      Array.from({ length: text.length }, (_, i) => text.charCodeAt(i)).flatMap((unit) => [unit & 255, unit >> 8]),
    );
    const utf16be = utf16le.map((_, i) => utf16le[i ^ 1] ?? 0);
    expect(decodeMail(bytes(text))).toEqual({ text, encoding: "utf-8" });
    expect(decodeMail(Uint8Array.from([0xef, 0xbb, 0xbf, ...bytes(text)])).text).toBe(text);
    expect(decodeMail(utf16le)).toEqual({ text, encoding: "utf-16le" });
    expect(decodeMail(Uint8Array.from([0xfe, 0xff, ...utf16be]))).toEqual({ text, encoding: "utf-16be" });
    expect(decodeMail(Uint8Array.from([0x61, 0xe9, 0x62]))).toEqual({ text: "a\u00e9b", encoding: "latin-1" });
    expect(decodeMail(Uint8Array.from([0xc0, 0xaf])).encoding).toBe("latin-1");
    expect(decodeMail(Uint8Array.from([0x61, 0xe2, 0x82]))).toEqual({ text: "a", encoding: "utf-8" });
  });
});

describe("addresses", () => {
  it.each([
    ["::ffff:203.0.113.77", "203.0.113.77"],
    ["IPv6:2001:DB8:0:0::1", "2001:db8::1"],
    ["fe80::1%eth0", "fe80::1"],
    ["15.20.7741.18", null],
    ["1.2.3", null],
    ["example", null],
  ])("%s", (text, ip) => {
    expect(normaliseIp(text)).toBe(ip);
  });
  it("tells private from public", () => {
    expect(["10.0.0.1", "172.16.0.1", "192.168.1.1", "127.0.0.1", "::1", "fd00::1", "100.64.0.1"].every(isPrivate)).toBe(true);
    expect(["203.0.113.1", "172.32.0.1", "2001:db8::1", "100.128.0.1"].some(isPrivate)).toBe(false);
  });
});
