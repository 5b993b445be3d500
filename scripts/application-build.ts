import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { PlainFailure } from "./plain-failure";
import { runTool } from "./run";

/** What the built application is made of. */
const SOURCES = [
  "app",
  "components",
  "core",
  "server",
  "public",
  "prisma/schema.prisma",
  "prisma/postgresql/schema.prisma",
  "instrumentation.ts",
  "next.config.ts",
  "package-lock.json",
  "postcss.config.mjs",
  "proxy-policy.ts",
  "proxy.ts",
  "tsconfig.json",
];

/**
 * Builds the application into `folder` unless what lies there was built from these very sources.
 * @throws PlainFailure with the builder's own words
 */
export async function ensureBuilt(folder: string): Promise<void> {
  const stamp = join(folder, "mailwitness-sources");
  const fingerprint = fingerprintOfSources();
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === fingerprint) {
    return;
  }
  if (folder !== ".next") {
    mkdirSync(dirname(folder), { recursive: true });
    writeFileSync(`${folder}.tsconfig.json`, JSON.stringify({ extends: relative(dirname(folder), "tsconfig.json") }));
  }
  console.log("Building the application: about a minute, and only after a change.");
  const built = await runTool("next/dist/bin/next", ["build"], {
    output: "hold",
    environment: { MAILWITNESS_DIST_DIR: folder, NEXT_TELEMETRY_DISABLED: "1", NODE_ENV: "production" },
  });
  if (built.code !== 0) {
    throw new PlainFailure(`The application could not be built.\n\n${built.output.trim()}`);
  }
  writeFileSync(stamp, fingerprint);
}

function fingerprintOfSources(): string {
  const hash = createHash("sha256").update(process.version);
  for (const source of SOURCES.filter((path) => existsSync(path))) {
    for (const file of filesUnder(source)) {
      hash.update(file).update("\0").update(readFileSync(file)).update("\0");
    }
  }
  return hash.digest("hex");
}

function filesUnder(path: string): string[] {
  if (!statSync(path).isDirectory()) {
    return [path];
  }
  const files = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !/\.test\.tsx?$/.test(file))
    .sort();
}
