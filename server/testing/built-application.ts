import "server-only";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

/** The folder of a build that is there, or null: these tests make none, which takes a minute. */
export function existingBuild(): string | null {
  const candidates = [process.env["MAILWITNESS_TEST_BUILD"], ".cache/e2e-build", ".next"];
  return candidates.find((folder) => folder !== undefined && existsSync(`${folder}/BUILD_ID`)) ?? null;
}

export interface BuiltApplication {
  readonly origin: string;
  /** `kill -9`: nothing is finished, nothing is written any more. */
  readonly kill: () => Promise<void>;
}

/** Serves a build in a process of its own and returns once it reaches its database. */
export async function serveBuild(
  folder: string,
  environment: { readonly DATABASE_URL: string; readonly DATA_DIR: string },
): Promise<BuiltApplication> {
  const port = await freePort();
  const child = spawn(process.execPath, ["node_modules/next/dist/bin/next", "start", "--hostname", "localhost", "--port", String(port)], {
    stdio: ["ignore", "ignore", "inherit"],
    env: {
      ...process.env,
      ...environment,
      NODE_ENV: "production",
      PORT: String(port),
      MAILWITNESS_DIST_DIR: folder,
      MAILWITNESS_ORIGIN: "",
    },
  });
  const origin = `http://localhost:${String(port)}`;
  await untilReady(origin, child);
  return {
    origin,
    kill: async () => {
      const gone = once(child, "close");
      child.kill("SIGKILL");
      await gone;
    },
  };
}

async function untilReady(origin: string, child: ChildProcess): Promise<void> {
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error("the built application ended before it was ready");
    const answer = await fetch(`${origin}/api/health/ready`).catch(() => null);
    if (answer?.ok === true) return;
    await sleep(100);
  }
  child.kill("SIGKILL");
  throw new Error("the built application was not ready within a minute");
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "localhost");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  return typeof address === "object" && address !== null ? address.port : 0;
}
