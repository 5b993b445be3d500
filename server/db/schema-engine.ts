import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { bindMigrationAwareSqlAdapterFactory, type SqlMigrationAwareDriverAdapterFactory } from "@prisma/driver-adapter-utils";
import * as glue from "@prisma/schema-engine-wasm/schema_engine_bg";

export type SchemaEngine = glue.SchemaEngine;

/**
 * Opens Prisma's schema engine from its npm package on a database. The engine that Prisma's CLI fetches from the network is
 * this one compiled natively; the package's own entry imports a `.wasm` file, which Node refuses, so it is put together here.
 * `schema` is the text of a Prisma schema of the same provider. Close with `free()`.
 */
export async function openSchemaEngine(schema: string, factory: SqlMigrationAwareDriverAdapterFactory): Promise<glue.SchemaEngine> {
  await (loaded ??= load());
  const datamodels: [string, string][] = [["schema.prisma", schema]];
  return glue.SchemaEngine.new({ datamodels }, () => undefined, bindMigrationAwareSqlAdapterFactory(factory));
}

let loaded: Promise<void> | undefined;

async function load(): Promise<void> {
  const entry = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm");
  const bytes = await readFile(entry.replace(/\.js$/, "_bg.wasm"));
  const { instance } = await WebAssembly.instantiate(bytes, { "./schema_engine_bg.js": { ...glue } });
  glue.__wbg_set_wasm(instance.exports);
  const start = instance.exports["__wbindgen_start"];
  if (!isStart(start)) throw new Error("The schema engine's package has changed: it has no start function.");
  start();
}

function isStart(value: unknown): value is () => void {
  return typeof value === "function";
}
