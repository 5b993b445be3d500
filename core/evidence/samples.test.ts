import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { analyseMessage } from "@/core/evidence/message";
import { differences, type TrueMessage } from "@/core/evidence/testing/truth";
import { decodeMail } from "@/core/mail/decode";

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

function check(folder: string): { messages: number; hops: number; matched: number; wrong: string[] } {
  const lines = readFileSync(`${folder}/truth.jsonl`, "utf8").trim().split("\n");
  const wrong: string[] = [];
  let [messages, hops, matched] = [0, 0, 0];
  for (const line of lines) {
    const truth = JSON.parse(line) as TrueMessage;
    if (truth.file === null) continue;
    const { text } = decodeMail(readFileSync(`${folder}/${truth.file}`));
    const read = analyseMessage({ text, receivers: [] }).value;
    messages++;
    for (const hop of truth.hops ?? []) {
      hops++;
      const seen = read.hops[hop.index];
      const found = seen === undefined ? ["line not found"] : differences(seen, hop);
      if (found.length === 0) matched++;
      else wrong.push(`${truth.file} line ${hop.index} (${hop.by_software}): ${found.join("; ")}`);
    }
  }
  return { messages, hops, matched, wrong };
}

describe("captured mail against what happened on the wire", () => {
  it("matches the kept samples in full", () => {
    const result = check(at("./fixtures"));
    expect(result.wrong).toEqual([]);
    expect(result.messages).toBe(20);
  });

  const shared = at("../../../shared/samples/mta-a");
  it.skipIf(!existsSync(shared))("matches the large sample set in full (skipped where ../shared/samples is absent)", () => {
    const result = check(shared);
    // The figure is the point of this run.
    process.stdout.write(`matched ${result.matched} of ${result.hops} hops in ${result.messages} messages\n`);
    expect(result.wrong).toEqual([]);
    expect(result.hops).toBeGreaterThan(300);
  });
});

describe("what stands below the boundary", () => {
  it("never counts, however good it looks", () => {
    const text = readFileSync(at("./fixtures/m0260.eml"), "latin1");
    const { value } = analyseMessage({ text, receivers: ["mx2.example.com"] });
    expect(value).toMatchObject({ boundary: 0, boundaryBasis: "configured" });
    expect(value.hops.map((hop) => [hop.trust, hop.tls])).toEqual([
      ["boundary", "plaintext"],
      ["below-boundary", "encrypted"],
    ]);
  });
});
