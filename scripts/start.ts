import { createServer } from "node:net";
import { readSettings, type Settings, SettingsError } from "@/server/env";
import { ensureBuilt } from "./application-build";
import { serveApplication } from "./application-server";
import { ensureDatabaseAnswers } from "./database-reach";
import { ensureNodeVersion } from "./node-version";
import { PlainFailure, speakPlainly } from "./plain-failure";
import { exitOnSignals, runScript } from "./run";
import { loadSettingsFile } from "./settings-file";

// `npm start`: settings, database, build, server. Each step does nothing when there is nothing to do.
await speakPlainly(async () => {
  exitOnSignals();
  // The database and the files under DATA_DIR are nobody else's to read, whatever the operator's shell says.
  process.umask(0o077);
  ensureNodeVersion(process.versions.node);
  if (loadSettingsFile()) {
    console.log("Wrote .env with a fresh secret.");
  }
  const settings = readSettingsPlainly();
  await ensurePortIsFree(settings);
  await ensureDatabaseAnswers(settings.database);
  await prepare("generate-client.ts", "The database client could not be generated.");
  await prepare("migrate.ts", "The database could not be migrated. It is as it was before the migration that failed.");
  await ensureBuilt(".next");
  return serve(settings);
});

function readSettingsPlainly(): Settings {
  try {
    return readSettings(process.env);
  } catch (error) {
    if (error instanceof SettingsError) {
      throw new PlainFailure(`${error.message}\nThey come from the environment or from the file .env; .env.example explains each.`);
    }
    throw error;
  }
}

function ensurePortIsFree({ host, port }: Settings): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (error: NodeJS.ErrnoException) => {
      reject(new PlainFailure(portProblem(error, port, host)));
    });
    probe.listen(port, host, () => {
      probe.close(() => {
        resolve();
      });
    });
  });
}

function portProblem(error: NodeJS.ErrnoException, port: number, host: string): string {
  switch (error.code) {
    case "EADDRINUSE":
      return `Port ${port} is already in use. Stop the program that uses it, or take another port: PORT=${port + 1} npm start`;
    case "EACCES":
      return `Port ${port} may not be opened by this user: ports below 1024 belong to root. Take another: PORT=3000 npm start`;
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
      return `HOST=${host} is not an address of this machine.`;
    default:
      return `Port ${port} on ${host} cannot be opened: ${error.message}`;
  }
}

async function prepare(script: string, failure: string): Promise<void> {
  const done = await runScript(script, [], { output: "hold" });
  if (done.code !== 0) {
    throw new PlainFailure(`${failure}\n\n${done.output.trim()}`);
  }
}

async function serve(settings: Settings): Promise<number> {
  const server = await serveApplication({ folder: ".next", host: settings.host, port: settings.port });
  const asked = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.removeAllListeners(signal);
    process.on(signal, () => {
      asked.abort();
      void server.stop();
    });
  }
  whenNpmIsGone(() => {
    asked.abort();
    void server.stop();
  });
  console.log(`
Mailwitness is running: ${settings.origin}

Next step: open that address in a browser. The first visit creates your organisation
and its administrator; after that it asks you to sign in. Stop with Ctrl-C.
`);
  const code = await server.ended;
  if (!asked.signal.aborted) {
    console.error(`The application ended by itself with code ${code}.`);
  }
  return asked.signal.aborted ? 0 : Math.max(code, 1);
}

/** npm hands a signal to the shell in between, which dies of it and tells us nothing: we then have another parent. */
function whenNpmIsGone(then: () => void): void {
  if (process.env["npm_lifecycle_event"] === undefined) {
    return;
  }
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid !== parent) {
      clearInterval(watch);
      then();
    }
  }, 500);
  watch.unref();
}
