import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

const manifest = z.object({ rootMainFiles: z.array(z.string()), polyfillFiles: z.array(z.string()) });

/** The scripts that every page of this framework loads, whatever is on it: its floor, named by its own build manifest. */
export function frameworkScripts(folder: string): ReadonlySet<string> {
  const { rootMainFiles, polyfillFiles } = manifest.parse(JSON.parse(readFileSync(join(folder, "build-manifest.json"), "utf8")));
  return new Set([...rootMainFiles, ...polyfillFiles]);
}
