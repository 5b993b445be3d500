import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { contentSecurityPolicy, isHandled } from "./proxy-policy";

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

describe("isHandled", () => {
  it("knows every handler that gives a file, so that its sandbox is not taken away", () => {
    const downloads = readdirSync("app", { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith("route.ts") && readFileSync(join("app", path), "utf8").includes("downloadResponse"))
      .map((path) => `/${path.replaceAll(/\([^/]*\)\//g, "").replace(/\/route\.ts$/, "")}`);
    expect(downloads).toContain("/api/evidence/[evidenceId]/file");
    expect(downloads.filter((path) => !isHandled(path))).toEqual([]);
  });

  it.each(["/", "/vendors", "/apiary", "/respond/copy"])("leaves the page %s to the proxy", (path) => {
    expect(isHandled(path)).toBe(false);
  });
});
