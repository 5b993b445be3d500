// No `server-only` here: the scripts that prepare and start the application read the same settings.
import { readFileSync } from "node:fs";
import { isIP } from "node:net";
import { resolve } from "node:path";
import { z } from "zod";

/** Everything that an operator can set, checked and with its defaults filled in. */
export interface Settings {
  readonly port: number;
  readonly host: string;
  /** Where people reach the application: scheme, host and port, no path. Links in mail are built from it, never from `Host`. */
  readonly origin: string;
  readonly secret: string;
  readonly dataDir: string;
  readonly database: DatabaseSettings;
  readonly smtp: SmtpSettings | null;
  /** Addresses or CIDR blocks whose `X-Forwarded-For` is believed. */
  readonly trustedProxies: readonly string[];
  readonly logLevel: z.infer<typeof logLevel>;
}

/** `url` is what the driver is given: `file:…` with an absolute path, or `postgres://…`. */
export interface DatabaseSettings {
  readonly kind: "sqlite" | "postgresql";
  readonly url: string;
}

export interface SmtpSettings {
  readonly host: string;
  readonly port: number;
  readonly tls: "starttls" | "implicit";
  readonly user: string | null;
  readonly password: string | null;
  readonly from: string;
}

/** Says in plain words which settings are wrong and what would be right; never shows a value, which may be a secret. */
export class SettingsError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`The settings are not usable:\n${problems.map((problem) => `  - ${problem}`).join("\n")}`);
    this.name = "SettingsError";
    this.problems = problems;
  }
}

const logLevel = z.enum(["trace", "debug", "info", "warn", "error", "silent"], {
  error: "must be one of trace, debug, info, warn, error, silent",
});

const portNumber = z.coerce
  .number({ error: "must be a number" })
  .int({ error: "must be a whole number" })
  .min(1, { error: "must be between 1 and 65535" })
  .max(65_535, { error: "must be between 1 and 65535" });

/** One key per line of `.env.example`; a test compares the two. */
export const settingsSchema = z.object({
  PORT: portNumber.default(3000),
  HOST: z.string().default("localhost"),
  MAILWITNESS_ORIGIN: z
    .string()
    .refine(isSafeOrigin, {
      error: "must be https://HOST, without a path (http:// only for localhost: sign-in cookies need TLS)",
    })
    .optional(),
  MAILWITNESS_SECRET: z
    .string({ error: "is missing: `npm start` makes one, or take the output of `openssl rand -hex 32`" })
    .min(32, { error: "must have at least 32 characters: take the output of `openssl rand -hex 32`" })
    .refine((value) => new Set(value).size >= 10, { error: "repeats too few characters to be a secret" }),
  DATA_DIR: z.string().default("data"),
  DATABASE_URL: z
    .string()
    .regex(/^(?:file:|postgres:\/\/|postgresql:\/\/)./, {
      error: "must start with file: (SQLite) or postgres:// (PostgreSQL)",
    })
    .optional(),
  SMTP_HOST: z.string().optional(),
  SMTP_PORT: portNumber.default(587),
  SMTP_TLS: z.enum(["starttls", "implicit"], { error: "must be starttls or implicit" }).optional(),
  SMTP_USER: z.string().optional(),
  SMTP_PASSWORD: z.string().optional(),
  SMTP_FROM: z
    .string()
    .regex(/^(?:[^\s<>@,]+@[^\s<>@,]+|[^\p{Cc}<>]*<[^\s<>@,]+@[^\s<>@,]+>)$/u, {
      error: "must be one address, like Mailwitness <mail@example.org>",
    })
    .optional(),
  TRUSTED_PROXIES: z
    .string()
    .refine((text) => addressList(text).every(isNetwork), { error: "must be addresses or networks like 10.0.0.5, 10.0.0.0/8" })
    .default(""),
  LOG_LEVEL: logLevel.default("info"),
});

type Environment = Readonly<Record<string, string | undefined>>;
type RawSettings = z.infer<typeof settingsSchema>;

let cached: Settings | undefined;

/**
 * The settings of this process, read at the first call and kept.
 * Lazy, because the application is built where its secrets are not.
 * @throws SettingsError naming every setting that is wrong
 */
export function settings(): Settings {
  cached ??= readSettings(process.env);
  return cached;
}

/**
 * Settings from any environment. An empty value counts as absent; `NAME_FILE` names a file that holds the value of `NAME`.
 * @throws SettingsError naming every setting that is wrong
 */
export function readSettings(environment: Environment): Settings {
  const parsed = settingsSchema.safeParse(withFiles(environment));
  if (!parsed.success) {
    throw new SettingsError(oneProblemEach(parsed.error));
  }
  return toSettings(parsed.data);
}

/**
 * Where the data lie: known without the secret, so that migrations and tools can run before there is one.
 * @throws SettingsError when `DATABASE_URL` is of no known kind
 */
export function readDatabaseSettings(environment: Environment): DatabaseSettings {
  const parsed = settingsSchema.pick({ DATA_DIR: true, DATABASE_URL: true }).safeParse(withFiles(environment));
  if (!parsed.success) {
    throw new SettingsError(oneProblemEach(parsed.error));
  }
  return toDatabase(parsed.data);
}

/** The first problem of each setting: a second one about the same value only confuses. */
function oneProblemEach(error: z.ZodError): string[] {
  const first = new Map<string, string>();
  for (const { path, message } of error.issues) {
    const name = path.join(".");
    first.set(name, first.get(name) ?? `${name} ${message}`);
  }
  return [...first.values()];
}

function toSettings(raw: RawSettings): Settings {
  return {
    port: raw.PORT,
    host: raw.HOST,
    origin: raw.MAILWITNESS_ORIGIN ?? `http://localhost:${String(raw.PORT)}`,
    secret: raw.MAILWITNESS_SECRET,
    dataDir: resolve(raw.DATA_DIR),
    database: toDatabase(raw),
    smtp: toSmtp(raw),
    trustedProxies: addressList(raw.TRUSTED_PROXIES),
    logLevel: raw.LOG_LEVEL,
  };
}

function toDatabase(raw: Pick<RawSettings, "DATA_DIR" | "DATABASE_URL">): DatabaseSettings {
  const url = raw.DATABASE_URL;
  if (url === undefined) {
    return { kind: "sqlite", url: `file:${resolve(raw.DATA_DIR, "mailwitness.db")}` };
  }
  // A relative path would mean one file to the migration and another to a server started elsewhere.
  return url.startsWith("file:") ? { kind: "sqlite", url: `file:${resolve(url.slice("file:".length))}` } : { kind: "postgresql", url };
}

function toSmtp(raw: RawSettings): SmtpSettings | null {
  if (raw.SMTP_HOST === undefined) {
    return null;
  }
  if (raw.SMTP_FROM === undefined) {
    throw new SettingsError(["SMTP_FROM is missing: the address that mail is sent from, needed once SMTP_HOST is set"]);
  }
  return {
    host: raw.SMTP_HOST,
    port: raw.SMTP_PORT,
    tls: raw.SMTP_TLS ?? (raw.SMTP_PORT === 465 ? "implicit" : "starttls"),
    user: raw.SMTP_USER ?? null,
    password: raw.SMTP_PASSWORD ?? null,
    from: raw.SMTP_FROM,
  };
}

function withFiles(environment: Environment): Record<string, string> {
  const values: Record<string, string> = {};
  for (const name of Object.keys(settingsSchema.shape)) {
    const value = environment[name] ?? readSecretFile(`${name}_FILE`, environment[`${name}_FILE`]);
    if (value !== undefined && value !== "") {
      values[name] = value;
    }
  }
  return values;
}

function readSecretFile(name: string, path: string | undefined): string | undefined {
  if (path === undefined || path === "") {
    return undefined;
  }
  try {
    return readFileSync(path, "utf8").trim();
  } catch (error) {
    throw new SettingsError([`${name} names a file that cannot be read (${error instanceof Error ? error.message : "unknown error"})`]);
  }
}

function addressList(text: string): string[] {
  return text.split(/[\s,]+/).filter((entry) => entry !== "");
}

/** What is written wrongly would be no proxy at all, and every visitor would count as one. */
function isNetwork(entry: string): boolean {
  const [address = "", bits, ...rest] = entry.split("/");
  const widest = isIP(address) === 6 ? 128 : 32;
  return isIP(address) !== 0 && rest.length === 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= widest));
}

function isSafeOrigin(value: string): boolean {
  if (!URL.canParse(value)) {
    return false;
  }
  const url = new URL(value);
  const isLocal = ["localhost", "127.0.0.1", "[::1]"].includes(url.hostname);
  return url.origin === value && (url.protocol === "https:" || (url.protocol === "http:" && isLocal));
}
