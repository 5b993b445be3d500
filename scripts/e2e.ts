import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { settingsSchema } from "@/server/env";
import { ensureBuilt } from "./application-build";
import { serveApplication } from "./application-server";
import { ensureBrowser } from "./browser";
import { PlainFailure, speakPlainly } from "./plain-failure";
import { exitOnSignals, runScript, runTool } from "./run";
import { freePort } from "./throwaway-postgres";

/** Beside `.next`, so that the tests never disturb a running application. */
const BUILD = ".cache/e2e-build";

// `npm run e2e -- …`: Playwright's own arguments, against a fresh application on a free port with its data in a temporary folder.
await speakPlainly(async () => {
  exitOnSignals();
  const [first, ...rest] = process.argv.slice(2);
  await step(runScript("generate-client.ts", [], { output: "hold" }));
  await ensureBuilt(BUILD);
  if (first === "--build-only") {
    return 0;
  }
  await ensureBrowser();
  return tellStories(first === undefined ? [] : [first, ...rest]);
});

async function tellStories(args: readonly string[]): Promise<number> {
  const data = mkdtempSync(join(tmpdir(), "mailwitness-e2e-"));
  const port = await freePort();
  const environment = freshEnvironment(data, port);
  try {
    await step(runScript("migrate.ts", [], { output: "hold", environment }));
    const server = await serveApplication({ folder: BUILD, host: "localhost", port, isQuiet: true, environment });
    try {
      const stories = await runTool("@playwright/test/cli.js", ["test", ...args], {
        environment: { E2E_ORIGIN: server.address, E2E_DATA_DIR: data, E2E_DATABASE_URL: environment["DATABASE_URL"] ?? "" },
      });
      return stories.code;
    } finally {
      await server.stop();
    }
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}

/** Every setting is named, empty where it has no value: a developer's own `.env` must not reach the tests. */
function freshEnvironment(data: string, port: number): Record<string, string> {
  const empty = Object.keys(settingsSchema.shape).flatMap((name) => [
    [name, ""],
    [`${name}_FILE`, ""],
  ]);
  return {
    ...(Object.fromEntries(empty) as Record<string, string>),
    PORT: String(port),
    MAILWITNESS_SECRET: randomBytes(32).toString("hex"),
    DATA_DIR: data,
    DATABASE_URL: `file:${join(data, "mailwitness.db")}`,
    LOG_LEVEL: "error",
  };
}

async function step(running: ReturnType<typeof runScript>): Promise<void> {
  const done = await running;
  if (done.code !== 0) {
    throw new PlainFailure(done.output.trim());
  }
}
