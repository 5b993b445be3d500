import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { detectArtefact } from "@/core/evidence/artefact-kind";
import { failureModesOf } from "@/core/evidence/failure-modes";
import { analyseMessage, type MessageArtefact, type TracedHop } from "@/core/evidence/message";
import { decodeMail } from "@/core/mail/decode";

/**
 * `npm run --silent analyse -- [--json] [--receiver HOST]... [FILE...]`: what headers say about transport encryption,
 * without server or database. The JSON shape is a promise (docs/evidence.md). Exit code 0 when every file could be
 * read, else 1 with the file named on standard error.
 */
const usage = "Usage: npm run --silent analyse -- [--json] [--receiver HOST]... [FILE...]   (no FILE or -: standard input)";

/** More than the limit on a header block in any encoding; a body is not read. */
const BYTES_READ = 4_500_000;

interface Options {
  readonly json: boolean;
  readonly receivers: readonly string[];
  readonly files: readonly string[];
}

async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2));
  if (typeof options === "string") {
    process.stderr.write(`${options}\n`);
    return options === usage ? 0 : 1;
  }
  let failed = false;
  for (const file of options.files) {
    const text = await readText(file);
    if (text === null) failed = true;
    else process.stdout.write(report(file, text, options));
  }
  return failed ? 1 : 0;
}

/** The options, or what to tell the user. */
function readOptions(words: readonly string[]): Options | string {
  const options = {
    json: { type: "boolean" },
    receiver: { type: "string", multiple: true },
    help: { type: "boolean", short: "h" },
  } as const;
  try {
    const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true });
    if (values.help === true) return usage;
    const files = positionals.length === 0 ? ["-"] : positionals;
    return { json: values.json === true, receivers: values.receiver ?? [], files };
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split(". ", 1)[0] ?? "") : "";
    return `${reason}.\n${usage}`;
  }
}

async function readText(file: string): Promise<string | null> {
  try {
    // npm changes into the package's folder; a relative name is meant from where the user stood.
    const bytes = file === "-" ? await standardInput() : await readFile(resolve(process.env["INIT_CWD"] ?? ".", file));
    return decodeMail(bytes.subarray(0, BYTES_READ)).text;
  } catch (error) {
    process.stderr.write(`${file}: ${reasonOf(error)}\n`);
    return null;
  }
}

async function standardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "ENOENT") return "no such file";
  if (code === "EISDIR") return "is a folder";
  if (code === "EACCES" || code === "EPERM") return "may not be read";
  return `could not be read${code === "" ? "" : ` (${code})`}`;
}

function report(file: string, text: string, options: Options): string {
  const detected = detectArtefact(text);
  const parsed = analyseMessage({ text, receivers: options.receivers });
  const problems = detected.reason === null ? [] : [{ code: `not-evidence-${detected.kind}`, message: detected.reason }];
  const all = [...problems, ...parsed.problems.map(({ code, message }) => ({ code, message }))];
  const artefact = detected.readable ? detected.kind : parsed.value.hops.length > 0 ? parsed.value.kind : detected.kind;
  return options.json ? jsonLine({ file, artefact, problems: all }, parsed.value) : table(file, parsed.value, all);
}

interface Told {
  readonly code: string;
  readonly message: string;
}

interface Item {
  readonly file: string;
  readonly artefact: string;
  readonly problems: readonly Told[];
}

function jsonLine({ file, artefact, problems }: Item, message: MessageArtefact): string {
  const { hops, boundary, boundaryBasis, provider } = message;
  const failureModes = failureModesOf(message);
  const line = { file, artefact, hops: hops.map(jsonHop), boundary, boundaryBasis, provider, failureModes, problems };
  return `${JSON.stringify(line)}\n`;
}

function jsonHop(hop: TracedHop) {
  return {
    index: hop.index,
    isHop: hop.isHop,
    mta: hop.mta,
    tls: hop.tls,
    tlsBasis: hop.tlsBasis,
    version: hop.version,
    versionMin: hop.versionMin,
    versionMax: hop.versionMax,
    versionBasis: hop.versionBasis,
    cipher: hop.cipher,
    cipherFlags: hop.cipherFlags,
    clientCert: hop.clientCertificate,
    from: { helo: hop.from.helo, rdns: hop.from.rdns, ip: hop.from.ip },
    by: hop.by,
    date: hop.date,
    trust: hop.trust,
    raw: hop.raw,
  };
}

const columns = ["#", "role", "TLS", "version", "cipher", "from", "by", "server", "delay"];

function table(file: string, artefact: MessageArtefact, problems: readonly Told[]): string {
  const rows = [columns, ...artefact.hops.map(cells)];
  const widths = columns.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join("  ")
      .trimEnd(),
  );
  const out = [`${file}: ${summary(artefact)}`, ...(artefact.hops.length > 0 ? lines : [])];
  for (const problem of problems) out.push(`! ${problem.message}`);
  return `${out.map(printable).join("\n")}\n\n`;
}

function cells(hop: TracedHop): readonly string[] {
  const from = hop.from.rdns ?? hop.from.helo ?? "-";
  return [
    String(hop.index),
    hop.isHop ? roles[hop.trust] : "(not a hop)",
    hop.tls,
    version(hop),
    hop.cipher ?? "-",
    clip(hop.from.ip === null ? from : `${from} [${hop.from.ip}]`),
    clip(hop.by ?? "-"),
    hop.mta,
    hop.delaySeconds === null ? "-" : `${hop.delaySeconds} s`,
  ];
}

const roles = { ours: "ours", boundary: "BOUNDARY", "below-boundary": "sender's claim", unjudged: "-" } as const;

function version(hop: TracedHop): string {
  if (hop.version !== null) return hop.versionBasis === "cipher-inferred" ? `${hop.version} (by cipher)` : hop.version;
  if (hop.versionMin === null) return "-";
  return `${hop.versionMin} to ${hop.versionMax ?? "1.3"}`;
}

function clip(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

/** A header may carry terminal control characters. */
function printable(line: string): string {
  return line.replace(/[\u0000-\u001f\u007f-\u009f]/g, "?");
}

function summary(artefact: MessageArtefact): string {
  const hop = artefact.boundary === null ? undefined : artefact.hops[artefact.boundary];
  if (hop === undefined) return "no boundary hop; nothing is judged";
  const modes = failureModesOf(artefact);
  const open = [
    modes.plaintext === "open" ? "plaintext" : "",
    modes.tls10 === "open" ? "TLS 1.0" : "",
    modes.tls11 === "open" ? "TLS 1.1" : "",
    modes.invalidCertificate === "open" ? "invalid certificate" : "",
  ].filter((mode) => mode !== "");
  const sender = artefact.provider === null ? "" : `, sent by ${artefact.provider}`;
  const seen = open.length === 0 ? "shows no failure (and closes none)" : `shows open: ${open.join(", ")}`;
  return `boundary is line ${hop.index} (${artefact.boundaryBasis ?? "assumed"})${sender}; ${seen}. Newest line first.`;
}

process.stdout.on("error", () => process.exit(0));
process.exitCode = await main();
