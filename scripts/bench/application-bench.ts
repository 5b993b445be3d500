import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { ensureBuilt } from "../application-build";
import { serveApplication } from "../application-server";
import { PlainFailure } from "../plain-failure";
import { run, runScript } from "../run";
import { freePort } from "../throwaway-postgres";
import { frameworkScripts } from "./framework-scripts";

export interface PageFigure {
  readonly name: string;
  /** Milliseconds from request to the last byte, warm, one request at a time. */
  readonly p50: number;
  readonly p95: number;
}

export interface ScriptFigure {
  readonly name: string;
  /** Kilobytes of JavaScript that the page asks for, gzipped. */
  readonly total: number;
  /** Of these, what is not the framework's own. */
  readonly ours: number;
}

export interface ApplicationBench {
  readonly pages: readonly PageFigure[];
  readonly scripts: readonly ScriptFigure[];
}

const BUILD = ".cache/e2e-build";
const REQUESTS = 200;

/** Measures the built application over HTTP, with 5,000 vendors in a fresh SQLite database in a temporary folder. */
export async function benchApplication(): Promise<ApplicationBench> {
  await ensureBuilt(BUILD);
  const data = mkdtempSync(join(tmpdir(), "mailwitness-bench-"));
  const port = await freePort();
  const environment = {
    PORT: String(port),
    MAILWITNESS_SECRET: randomBytes(32).toString("hex"),
    DATA_DIR: data,
    DATABASE_URL: `file:${join(data, "mailwitness.db")}`,
    LOG_LEVEL: "error",
  };
  await succeed(runScript("migrate.ts", [], { output: "hold", environment }));
  const server = await serveApplication({ folder: BUILD, host: "localhost", port, isQuiet: true, environment });
  try {
    return await measure(server.address, environment);
  } finally {
    await server.stop();
    rmSync(data, { recursive: true, force: true });
  }
}

async function measure(origin: string, environment: Readonly<Record<string, string>>): Promise<ApplicationBench> {
  const analyst = await setUp(origin);
  const seed = ["--conditions=react-server", "--import", "tsx", "scripts/bench/seed.ts"];
  const seeded = await succeed(run(process.execPath, seed, { output: "hold", environment }));
  const respondent = cookiesOf(await fetch(seeded.trim().split("\n").at(-1) ?? "", { redirect: "manual" }));
  const pages = [
    await time("Vendor list, 5,000 vendors, first page", `${origin}/vendors`, analyst),
    await time("Vendor list, worst grade first", `${origin}/vendors?sort=grade`, analyst),
    await time("Vendor list, search", `${origin}/vendors?q=499`, analyst),
  ];
  const scripts = [
    await weigh("Sign-in", `${origin}/sign-in`, ""),
    await weigh("Respondent question", `${origin}/respond/questions/Q15`, respondent),
    await weigh("Vendor list", `${origin}/vendors`, analyst),
  ];
  return { pages, scripts };
}

async function setUp(origin: string): Promise<string> {
  const body = new URLSearchParams({
    ...{ organisationName: "Northfield Health", name: "Robin", email: "robin@example.com" },
    password: randomBytes(12).toString("hex"),
  });
  return cookiesOf(await fetch(`${origin}/api/auth/set-up`, { method: "POST", body, headers: { Origin: origin }, redirect: "manual" }));
}

async function time(name: string, url: string, cookie: string): Promise<PageFigure> {
  const times: number[] = [];
  for (let i = 0; i < REQUESTS + 20; i += 1) {
    const started = performance.now();
    await page(url, cookie);
    if (i >= 20) times.push(performance.now() - started);
  }
  times.sort((a, b) => a - b);
  const at = (share: number): number => times[Math.floor(times.length * share)] ?? Number.NaN;
  return { name, p50: at(0.5), p95: at(0.95) };
}

async function weigh(name: string, url: string, cookie: string): Promise<ScriptFigure> {
  const html = await page(url, cookie);
  const asked = new Set([...html.matchAll(/<script[^>]+src="([^"]+)"/g)].flatMap(([, source]) => source ?? []));
  const framework = frameworkScripts(BUILD);
  let [total, ours] = [0, 0];
  for (const source of asked) {
    const script = await (await fetch(new URL(source, url))).arrayBuffer();
    const size = gzipSync(Buffer.from(script), { level: 9 }).byteLength / 1024;
    total += size;
    if (![...framework].some((file) => source.includes(file))) ours += size;
  }
  return { name, total, ours };
}

async function page(url: string, cookie: string): Promise<string> {
  const response = await fetch(url, { headers: { Cookie: cookie, Accept: "text/html" }, redirect: "manual" });
  const text = await response.text();
  if (response.status !== 200) throw new PlainFailure(`${url} answered ${String(response.status)}.`);
  return text;
}

const cookiesOf = (response: Response): string =>
  response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";", 1)[0] ?? "")
    .join("; ");

async function succeed(running: ReturnType<typeof run>): Promise<string> {
  const done = await running;
  if (done.code !== 0) throw new PlainFailure(done.output.trim());
  return done.output;
}
