import { type ChildProcess, spawn } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { PlainFailure } from "./plain-failure";
import { endWithUs } from "./run";

export interface ServerOptions {
  readonly folder: string;
  readonly host: string;
  readonly port: number;
  /** Keeps the log off the terminal; complaints still come through. */
  readonly isQuiet?: boolean;
  readonly environment?: Readonly<Record<string, string>>;
}

export interface ApplicationServer {
  readonly address: string;
  /** Resolves with the exit code once the server has ended, whoever ended it. */
  readonly ended: Promise<number>;
  /** Lets running requests finish for ten seconds. */
  readonly stop: () => Promise<void>;
}

/**
 * Serves the built application and returns once it answers.
 * @throws PlainFailure when it ends before it answers; its own words are then on the terminal
 */
export async function serveApplication(options: ServerOptions): Promise<ApplicationServer> {
  const { folder, host, port, environment } = options;
  const args = ["node_modules/next/dist/bin/next", "start", "--hostname", host, "--port", String(port)];
  const child = spawn(process.execPath, args, {
    stdio: ["ignore", options.isQuiet === true ? "ignore" : "inherit", "inherit"],
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1", MAILWITNESS_DIST_DIR: folder, ...environment },
  });
  endWithUs(child);
  const ended = new Promise<number>((resolve) => {
    child.once("close", (code) => {
      resolve(code ?? 0);
    });
  });
  const address = `http://${host === "0.0.0.0" || host === "::" ? "localhost" : host}:${port}`;
  const server = { address, ended, stop: () => stop(child, ended) };
  await untilAnswers(address, child);
  return server;
}

async function untilAnswers(address: string, child: ChildProcess): Promise<void> {
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline) {
    if (child.exitCode !== null || child.signalCode !== null) {
      throw new PlainFailure("The application ended before it could answer: see above for the reason.");
    }
    try {
      await fetch(address, { redirect: "manual", signal: AbortSignal.timeout(10_000) });
      return;
    } catch {
      // Not listening yet: asked again until the deadline.
      await sleep(100);
    }
  }
  child.kill("SIGKILL");
  throw new PlainFailure(`The application did not answer at ${address} within a minute.`);
}

async function stop(child: ChildProcess, ended: Promise<number>): Promise<void> {
  child.kill("SIGTERM");
  const patience = setTimeout(() => child.kill("SIGKILL"), 10_000);
  await ended;
  clearTimeout(patience);
}
