import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { derivePostgresqlSchema } from "./derive-postgresql-schema";

/**
 * Writes the PostgreSQL twin of `prisma/schema.prisma` and generates both clients, each only when it isn't there yet or made
 * of something else. Needs no network. Prints nothing when everything is up to date.
 */
export function generateClients(): void {
  const source = readFileSync(sqliteSchema, "utf8");
  writeWhenDifferent(postgresqlSchema, derivePostgresqlSchema(source));
  generate(sqliteSchema, join(root, "prisma/generated/sqlite"));
  generate(postgresqlSchema, join(root, "prisma/generated/postgresql"));
}

const root = fileURLToPath(new URL("..", import.meta.url));
const sqliteSchema = join(root, "prisma/schema.prisma");
const postgresqlSchema = join(root, "prisma/postgresql/schema.prisma");
const resolvePackage = createRequire(import.meta.url).resolve;

function generate(schema: string, output: string): void {
  const stamp = join(output, "stamp");
  const wanted = stampOf(schema);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  const cli = join(dirname(resolvePackage("prisma/package.json")), "build/index.js");
  const done = spawnSync(process.execPath, [cli, "generate", "--no-hints", "--schema", schema], {
    cwd: root,
    encoding: "utf8",
    // The generator doesn't run the schema engine, but the command looks for it first and would fetch it from the network.
    // Any executable that exists satisfies it.
    env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: "1", CHECKPOINT_DISABLE: "1" },
  });
  if (done.status !== 0) throw new Error(`prisma generate failed for ${schema}:\n${done.stdout}${done.stderr}`);
  writeFileSync(stamp, wanted);
  console.log(`Generated the database client in ${output.slice(root.length)}.`);
}

/** What a client is made of: the schema and the version of the generator. */
function stampOf(schema: string): string {
  const version = readFileSync(resolvePackage("prisma/package.json"));
  return createHash("sha256").update(readFileSync(schema)).update(version).digest("hex");
}

function writeWhenDifferent(path: string, text: string): void {
  if (existsSync(path) && readFileSync(path, "utf8") === text) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) generateClients();
