import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { readDatabaseSettings, readSettings, SettingsError } from "./env";

const secret = "0123456789abcdef0123456789abcdef";

const problemsOf = (environment: Record<string, string>): readonly string[] => {
  try {
    readSettings({ MAILWITNESS_SECRET: secret, ...environment });
  } catch (error) {
    return error instanceof SettingsError ? error.problems : [];
  }
  return [];
};

describe("readSettings", () => {
  it("needs nothing but a secret", () => {
    expect(readSettings({ MAILWITNESS_SECRET: secret })).toEqual({
      port: 3000,
      host: "localhost",
      origin: "http://localhost:3000",
      secret,
      dataDir: resolve("data"),
      database: { kind: "sqlite", url: `file:${resolve("data/mailwitness.db")}` },
      smtp: null,
      trustedProxies: [],
      logLevel: "info",
    });
  });

  it("follows the port in the origin, and keeps an origin that was given", () => {
    expect(readSettings({ MAILWITNESS_SECRET: secret, PORT: "4000" }).origin).toBe("http://localhost:4000");
    expect(readSettings({ MAILWITNESS_SECRET: secret, MAILWITNESS_ORIGIN: "https://mail.example.com" }).origin).toBe(
      "https://mail.example.com",
    );
  });

  it("takes an empty value for an absent one", () => {
    expect(readSettings({ MAILWITNESS_SECRET: secret, SMTP_HOST: "", DATABASE_URL: "", PORT: "" })).toEqual(
      readSettings({ MAILWITNESS_SECRET: secret }),
    );
  });

  it.each<[string, Record<string, string>, RegExp]>([
    ["a short secret", { MAILWITNESS_SECRET: "short" }, /^MAILWITNESS_SECRET must have at least 32/],
    ["a secret of one letter", { MAILWITNESS_SECRET: "a".repeat(40) }, /^MAILWITNESS_SECRET repeats/],
    ["no secret", { MAILWITNESS_SECRET: "" }, /^MAILWITNESS_SECRET is missing/],
    ["a port of words", { PORT: "http" }, /^PORT must be a number/],
    ["a port out of range", { PORT: "70000" }, /^PORT must be between/],
    ["plain http for others than localhost", { MAILWITNESS_ORIGIN: "http://mail.example.com" }, /^MAILWITNESS_ORIGIN must be https/],
    ["an origin with a path", { MAILWITNESS_ORIGIN: "https://mail.example.com/app" }, /^MAILWITNESS_ORIGIN must be https/],
    ["an unknown database", { DATABASE_URL: "mysql://localhost/x" }, /^DATABASE_URL must start with file: .* or postgres:/],
    ["mail without a sender", { SMTP_HOST: "mail.example.com" }, /^SMTP_FROM is missing/],
    ["a proxy by name", { TRUSTED_PROXIES: "10.0.0.0/8, proxy.example.com" }, /^TRUSTED_PROXIES must be addresses/],
    ["a network wider than there is", { TRUSTED_PROXIES: "10.0.0.0/33" }, /^TRUSTED_PROXIES must be addresses/],
    ["two senders", { SMTP_FROM: "a@example.com, b@example.com" }, /^SMTP_FROM must be one address/],
    ["a sender with a second line", { SMTP_FROM: "A\nBcc: <b@example.com>" }, /^SMTP_FROM must be one address/],
    ["an unknown log level", { LOG_LEVEL: "loud" }, /^LOG_LEVEL must be one of/],
  ])("refuses %s in plain words", (_name, environment, problem) => {
    const problems = problemsOf(environment);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(problem);
  });

  it("names every wrong setting at once, and no value", () => {
    const problems = problemsOf({ MAILWITNESS_SECRET: "hunter2", PORT: "x", DATABASE_URL: "mysql://root:hunter2@db/x" });
    expect(problems).toHaveLength(3);
    expect(problems.join()).not.toContain("hunter2");
  });

  it("speaks implicit TLS on port 465 and STARTTLS elsewhere, unless told", () => {
    const smtp = (more: Record<string, string>) =>
      readSettings({ MAILWITNESS_SECRET: secret, SMTP_HOST: "mail.example.com", SMTP_FROM: "a@example.com", ...more }).smtp?.tls;
    expect(smtp({})).toBe("starttls");
    expect(smtp({ SMTP_PORT: "465" })).toBe("implicit");
    expect(smtp({ SMTP_PORT: "465", SMTP_TLS: "starttls" })).toBe("starttls");
  });

  it.each(["a@example.com", "Mailwitness <a@example.com>"])("takes the sender %s", (sender) => {
    const mail = { SMTP_HOST: "mail.example.com", SMTP_FROM: sender };
    expect(readSettings({ MAILWITNESS_SECRET: secret, ...mail }).smtp?.from).toBe(sender);
  });

  it("splits the trusted proxies", () => {
    expect(readSettings({ MAILWITNESS_SECRET: secret, TRUSTED_PROXIES: "10.0.0.0/8, ::1" }).trustedProxies).toEqual(["10.0.0.0/8", "::1"]);
  });

  it("reads a secret from the file that NAME_FILE names, and says when it cannot", () => {
    const folder = mkdtempSync(join(tmpdir(), "mailwitness-env-"));
    const file = join(folder, "secret");
    writeFileSync(file, `${secret}\n`);
    expect(readSettings({ MAILWITNESS_SECRET_FILE: file }).secret).toBe(secret);
    rmSync(folder, { recursive: true });
    expect(() => readSettings({ MAILWITNESS_SECRET_FILE: file })).toThrow(/MAILWITNESS_SECRET_FILE names a file that cannot be read/);
  });
});

describe("readDatabaseSettings", () => {
  it("needs no secret", () => {
    expect(readDatabaseSettings({ DATA_DIR: "/srv/mailwitness" })).toEqual({ kind: "sqlite", url: "file:/srv/mailwitness/mailwitness.db" });
  });

  it("makes a relative file absolute and leaves PostgreSQL as it is", () => {
    expect(readDatabaseSettings({ DATABASE_URL: "file:x.db" }).url).toBe(`file:${resolve("x.db")}`);
    expect(readDatabaseSettings({ DATABASE_URL: "postgresql://u@h/d" })).toEqual({ kind: "postgresql", url: "postgresql://u@h/d" });
  });
});
