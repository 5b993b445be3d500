import { describe, expect, it } from "vitest";
import { contentSecurityPolicy } from "./proxy-policy";

describe("contentSecurityPolicy", () => {
  it("runs no script where there is no nonce", () => {
    expect(contentSecurityPolicy(null)).toContain("script-src 'none';");
  });

  it("never allows inline scripts, inline style elements, eval or other sites in production", () => {
    for (const policy of [contentSecurityPolicy(null), contentSecurityPolicy("abc")]) {
      expect(policy).not.toMatch(/script-src[^;]*unsafe|style-src [^;]*unsafe|https?:|\*/);
    }
  });

  it.each(["default-src 'none'", "object-src 'none'", "base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'"])(
    "always says %s",
    (directive) => {
      expect(contentSecurityPolicy("abc").split("; ")).toContain(directive);
    },
  );
});
