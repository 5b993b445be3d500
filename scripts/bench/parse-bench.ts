import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { simpleParser } from "mailparser";
import PostalMime from "postal-mime";
import { headersOfEml } from "@/core/evidence/headers-of-eml";
import { analyseMessage } from "@/core/evidence/message";

export interface ParseFigure {
  readonly name: string;
  readonly messagesPerSecond: number;
  readonly megabytesPerSecond: number;
}

export interface ParseBench {
  readonly messages: number;
  readonly megabytes: number;
  readonly figures: readonly ParseFigure[];
}

/** Real mail beside the checkout, else the few real messages that the repository carries. */
const folders = ["../shared/samples/mta-a", "core/evidence/fixtures"];
const SECONDS = 2;

/**
 * Full header facts (hops, TLS, boundary, provider, authentication) against two libraries doing header-only work and two bare
 * scans, on the same header blocks in the same process. Each runs for two seconds after a warm-up.
 */
export async function benchParsing(): Promise<ParseBench> {
  const blocks = readBlocks();
  const bytes = blocks.reduce((sum, block) => sum + block.byteLength, 0);
  const texts = blocks.map((block) => block.toString("latin1"));
  const figures = [
    await measure({ name: "Mailwitness: all header facts", bytes, items: texts, work: (text) => analyseMessage({ text, receivers: [] }) }),
    await measure({ name: "postal-mime: headers only", bytes, items: blocks, work: (block) => PostalMime.parse(block) }),
    await measure({
      name: "mailparser: headers only",
      bytes,
      items: blocks,
      work: (block) => simpleParser(block, { skipTextToHtml: true, skipHtmlToText: true }),
    }),
    await measure({
      name: "bare scan: latin1 text and split",
      bytes,
      items: blocks,
      work: (block) => block.toString("latin1").split("\n").length,
    }),
    await measure({ name: "bare scan: every byte once", bytes, items: blocks, work: countLines }),
  ];
  return { messages: blocks.length, megabytes: bytes / 1e6, figures };
}

function readBlocks(): readonly Buffer[] {
  const folder = folders.find((path) => existsSync(path));
  if (folder === undefined) throw new Error("There is no mail to measure with.");
  return readdirSync(folder)
    .filter((name) => name.endsWith(".eml"))
    .map((name) => Buffer.from(`${headersOfEml(readFileSync(join(folder, name), "latin1")).headers}\r\n\r\n`, "latin1"));
}

interface Contender<T> {
  readonly name: string;
  readonly bytes: number;
  readonly items: readonly T[];
  readonly work: (item: T) => unknown;
}

async function measure<T>({ name, bytes, items, work }: Contender<T>): Promise<ParseFigure> {
  await round(items, work);
  await round(items, work);
  const started = performance.now();
  let rounds = 0;
  while (performance.now() - started < SECONDS * 1000) {
    await round(items, work);
    rounds += 1;
  }
  const seconds = (performance.now() - started) / 1000;
  return { name, messagesPerSecond: (rounds * items.length) / seconds, megabytesPerSecond: (rounds * bytes) / 1e6 / seconds };
}

/** Only a promise is awaited, so that ours and the bare scans don't pay for a turn of the event loop each. */
async function round<T>(items: readonly T[], work: (item: T) => unknown): Promise<void> {
  for (const item of items) {
    const done = work(item);
    if (done instanceof Promise) await done;
  }
}

function countLines(block: Buffer): number {
  let lines = 0;
  for (const byte of block) if (byte === 10) lines += 1;
  return lines;
}
