import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readItem } from "@/core/evidence/read-item";
import { decodeMail } from "@/core/mail/decode";
import { PlainFailure, speakPlainly } from "./plain-failure";
import { exitOnSignals } from "./run";

/** Real mail beside the checkout, else the real messages that the repository carries. */
const folders = ["../shared/samples/mta-a", "core/evidence/fixtures"];
const tokens = [
  "(",
  ")",
  "<",
  ">",
  '"',
  "\\",
  ";",
  "\r",
  "\n",
  "\n ",
  "\0",
  "\u00ff\u00fe",
  " by ",
  " with ESMTPS ",
  "Received:",
  "(version=TLS1 ",
  "{",
  "\u202e",
];

// `npm run fuzz -- [COUNT] [SEED]`: mutates real messages and reads them as evidence. An exception ends it with the seed and number
// that make it again; the slowest input is told. 100,000 inputs when no count is given.
await speakPlainly(() => {
  exitOnSignals();
  const [count = 100_000, seed = Date.now() % 1_000_000] = process.argv.slice(2).map(Number);
  const originals = readOriginals();
  const random = randomFrom(seed);
  let slowest = 0;
  for (let number = 0; number < count; number += 1) {
    const original = originals[Math.floor(random() * originals.length)] ?? "";
    slowest = Math.max(slowest, timeOf(mutate(original, random), `seed ${String(seed)}, input ${String(number)}`));
  }
  const memory = Math.round(process.memoryUsage().rss / 1024 / 1024);
  console.log(
    `${String(count)} inputs, seed ${String(seed)}: no exception; the slowest took ${slowest.toFixed(0)} ms; ${String(memory)} MB of memory.`,
  );
  return Promise.resolve(0);
});

function readOriginals(): readonly string[] {
  const folder = folders.find((path) => existsSync(path)) ?? "";
  return readdirSync(folder)
    .filter((name) => name.endsWith(".eml"))
    .map((name) => readFileSync(join(folder, name), "latin1"));
}

function timeOf(text: string, name: string): number {
  const started = performance.now();
  try {
    readItem({ text: decodeMail(Buffer.from(text, "latin1")).text, receivers: ["example.com"] });
  } catch (error) {
    throw new PlainFailure(
      `${name} ends with ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n\n${JSON.stringify(text)}`,
    );
  }
  return performance.now() - started;
}

/** One to eight changes: a piece dropped, doubled or moved, a character changed, a troublesome token put in. */
function mutate(text: string, random: () => number): string {
  let changed = text;
  for (let changes = 1 + Math.floor(random() * 8); changes > 0; changes -= 1) {
    const at = Math.floor(random() * changed.length);
    const length = Math.floor(random() * 40);
    const piece = changed.slice(at, at + length);
    const token = tokens[Math.floor(random() * tokens.length)] ?? "";
    const kinds = ["", piece + piece, token, token.repeat(length), String.fromCharCode(Math.floor(random() * 256))];
    changed = changed.slice(0, at) + (kinds[Math.floor(random() * kinds.length)] ?? "") + changed.slice(at + length);
  }
  return changed;
}

/** Mulberry32: small, fast and the same for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
