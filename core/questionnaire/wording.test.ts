import { describe, expect, it } from "vitest";

import { judgeText, vaguePhrase } from "./wording";

describe("judgeText", () => {
  it.each([
    "We use TLS.",
    "All mail is encrypted in transit.",
    "Industry-standard encryption",
    "bank-grade security",
    "AES-256",
    "TLS where supported",
    "Opportunistic TLS",
    "We are HIPAA compliant",
    "SOC 2 Type II",
    "Our provider handles it",
    "256-bit SSL",
    "Up to TLS 1.3",
  ])("calls “%s” vague", (text) => {
    expect(judgeText(text)).toBe("vague");
    expect(vaguePhrase(text)).not.toBeNull();
  });

  it.each([
    "TlsPolicy=REQUIRE",
    '{"require_tls": true, "version": 1.2}',
    "smtp_tls_security_level = encrypt",
    "Minimum TLS 1.2; mail below it bounces.",
    "We use TLS 1.2 at least, else the message is returned as bounced, for every domain.",
    "Tested 2026-03-01: the connector refused TLS 1.0.",
  ])("calls “%s” specific", (text) => {
    expect(judgeText(text)).toBe("specific");
  });

  it.each(["", "See attachment", "Ask our IT department"])("says nothing about “%s”", (text) => {
    expect(judgeText(text)).toBeNull();
  });

  it("stays fast on hostile text", () => {
    const time = (length: number) => {
      const text = "a".repeat(length) + "=".repeat(length) + "opportunisti ".repeat(length / 10);
      const started = performance.now();
      judgeText(text);
      return performance.now() - started;
    };
    time(1000);
    expect(time(100_000)).toBeLessThan(1000);
  });
});
