import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";

/** A PostgreSQL cluster of our own that lives in a temporary folder until `stop`. */
export interface ThrowawayPostgres {
  /** Of its maintenance database, as a user who may create databases: `postgres://mailwitness:…@127.0.0.1:PORT/postgres`. */
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** The folder of the machine's own `initdb` and `postgres`, newest version first; `undefined` where there are none. */
export function findPostgres(): string | undefined {
  return candidateFolders().find((folder) => existsSync(join(folder, "initdb")) && existsSync(join(folder, "postgres")));
}

/**
 * Makes a cluster on a free port of the loopback interface, with a password nobody else knows.
 * Its writes are not flushed to the disk: it survives a killed process, not a power cut.
 * @throws Error when the machine has no PostgreSQL (ask `findPostgres` first) or it does not start
 */
export async function startThrowawayPostgres(): Promise<ThrowawayPostgres> {
  const binaries = findPostgres();
  if (binaries === undefined) {
    throw new Error("No PostgreSQL on this machine: initdb and postgres were not found.");
  }
  const cluster = makeCluster(binaries);
  const port = await freePort();
  const child = spawn(join(binaries, "postgres"), ["-D", cluster.data, ...serverOptions(port)], {
    ...cluster.identity,
    cwd: cluster.folder,
    stdio: ["ignore", "ignore", "pipe"],
  });
  const stop = async (): Promise<void> => {
    await end(child);
    rmSync(cluster.folder, { recursive: true, force: true });
  };
  const url = `postgres://mailwitness:${cluster.password}@127.0.0.1:${String(port)}/postgres`;
  try {
    await untilReady(url, child);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, stop };
}

/** A port that was free a moment ago. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      probe.close(() => {
        resolve(port);
      });
    });
  });
}

interface Identity {
  readonly uid?: number;
  readonly gid?: number;
}

interface Cluster {
  readonly folder: string;
  readonly data: string;
  readonly password: string;
  readonly identity: Identity;
}

function makeCluster(binaries: string): Cluster {
  const folder = mkdtempSync(join(tmpdir(), "mailwitness-postgres-"));
  const data = join(folder, "data");
  const passwordFile = join(folder, "password");
  const password = randomBytes(16).toString("hex");
  const identity = unprivileged();
  mkdirSync(data, { mode: 0o700 });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (identity.uid !== undefined && identity.gid !== undefined) {
    for (const path of [folder, data, passwordFile]) {
      chownSync(path, identity.uid, identity.gid);
    }
  }
  const how = ["--auth=scram-sha-256", "--username=mailwitness", `--pwfile=${passwordFile}`, "--encoding=UTF8", "--locale=C", "--no-sync"];
  execFileSync(join(binaries, "initdb"), ["-D", data, ...how], { ...identity, cwd: folder, stdio: ["ignore", "ignore", "pipe"] });
  return { folder, data, password, identity };
}

/** PostgreSQL refuses to run as root, so root hands it to the account of Debian's package, or to `nobody`. */
function unprivileged(): Identity {
  if (process.getuid?.() !== 0) {
    return {};
  }
  for (const account of ["postgres", "nobody"]) {
    try {
      const id = (flag: string): number => Number(execFileSync("id", [flag, account], { encoding: "utf8", stdio: "pipe" }));
      return { uid: id("-u"), gid: id("-g") };
    } catch {
      // This account does not exist here; the next one may.
    }
  }
  throw new Error("Running as root, and there is neither a postgres nor a nobody account to run PostgreSQL as.");
}

function serverOptions(port: number): string[] {
  const settings = {
    listen_addresses: "127.0.0.1",
    port: String(port),
    unix_socket_directories: "",
    fsync: "off",
    full_page_writes: "off",
    max_connections: "200",
    log_min_messages: "fatal",
  };
  return Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
}

async function untilReady(url: string, child: ChildProcess): Promise<void> {
  let complaint = "";
  child.stderr?.on("data", (chunk: Buffer) => {
    complaint = (complaint + chunk.toString()).slice(-2000);
  });
  const deadline = Date.now() + 30_000;
  while (Date.now() < deadline && child.exitCode === null) {
    if (await answers(url)) {
      return;
    }
    await sleep(50);
  }
  throw new Error(`The throw-away PostgreSQL did not start: ${complaint || "no answer within 30 s"}`);
}

async function answers(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 1000 });
  // A refused connection also raises `error` after `connect` has rejected.
  client.on("error", () => undefined);
  try {
    await client.connect();
    await client.query("select 1");
    return true;
  } catch {
    // Not up yet: the caller asks again until its deadline.
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) {
    return;
  }
  const gone = new Promise<void>((resolve) => {
    child.once("exit", () => {
      resolve();
    });
  });
  // SIGQUIT is PostgreSQL's immediate shutdown: nothing here needs to be saved, and open sessions cannot hold it up.
  child.kill("SIGQUIT");
  await gone;
}

function candidateFolders(): string[] {
  return [...configuredFolder(), ...debianFolders(), ...(process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "")];
}

function debianFolders(): string[] {
  const root = "/usr/lib/postgresql";
  if (!existsSync(root)) {
    return [];
  }
  const versions = readdirSync(root).sort((a, b) => Number(b) - Number(a));
  return versions.map((version) => join(root, version, "bin"));
}

function configuredFolder(): string[] {
  try {
    return [execFileSync("pg_config", ["--bindir"], { encoding: "utf8", stdio: "pipe" }).trim()];
  } catch {
    // No pg_config on the PATH: most machines without PostgreSQL.
    return [];
  }
}
