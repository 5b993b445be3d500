// Plain JavaScript, started by path in a thread of its own: no bundler follows it, and it runs the same under Next, tsx and
// Vitest. It reads three things: the template beside it, the fonts beside that, and what it is given. It compiles nothing else.
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parentPort, workerData } from "node:worker_threads";
import { coverageOf } from "./coverage.mjs";
import { printable } from "./text.mjs";

const require = createRequire(import.meta.url);
const { NodeCompiler } = require("@myriaddreamin/typst-ts-node-compiler");

const here = dirname(fileURLToPath(import.meta.url));
const fontFolder = join(here, "..", "fonts");

/**
 * @param {{ json: string, creationTimestamp: number }} job
 * @returns {{ pdf: Uint8Array, uncovered: string[] }}
 */
function render(job) {
  const fonts = readdirSync(fontFolder)
    .filter((name) => name.endsWith(".ttf"))
    .toSorted()
    .map((name) => readFileSync(join(fontFolder, name)));
  const { data, uncovered } = printable(JSON.parse(job.json), coverageOf(fonts));
  const template = readFileSync(join(here, "report.typ"), "utf8");
  // The workspace is the template's folder: `read` and `include` reach no further, and the template uses neither.
  const compiler = NodeCompiler.create({ workspace: here, fontArgs: [{ fontBlobs: fonts }] });
  try {
    const compiled = compiler.compile({ mainFileContent: template, inputs: { report: JSON.stringify(data) } });
    if (compiled.result === null) throw new Error(said(compiled));
    const pdf = compiler.pdf(compiled.result, { pdfStandard: "ua-1", creationTimestamp: job.creationTimestamp });
    return { pdf: new Uint8Array(pdf), uncovered };
  } finally {
    compiler.evictCache(0);
  }
}

function said(compiled) {
  const diagnostics = compiled.takeDiagnostics()?.shortDiagnostics ?? [];
  return `the report template did not compile: ${JSON.stringify(diagnostics).slice(0, 2000)}`;
}

try {
  const { pdf, uncovered } = render(workerData);
  parentPort.postMessage({ ok: true, pdf, uncovered }, [pdf.buffer]);
} catch (error) {
  parentPort.postMessage({ ok: false, message: error instanceof Error ? error.message : String(error) });
}
