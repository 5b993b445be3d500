import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const sample = (name: string): string => `core/evidence/fixtures/${name}.eml`;

interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command as a person's shell would. */
function analyse(words: readonly string[], input = ""): Promise<Outcome> {
  return new Promise((done) => {
    const command = ["--import", "tsx", "scripts/analyse.ts", ...words];
    const env = { ...process.env, INIT_CWD: root };
    const child = execFile(process.execPath, command, { cwd: root, env }, (error, out, err) => {
      done({ code: error === null ? 0 : Number(error.code ?? 1), out, err });
    });
    child.stdin?.end(input);
  });
}

const keys = ["file", "artefact", "hops", "boundary", "boundaryBasis", "provider", "failureModes", "problems"];
const hopKeys = [
  "index",
  "isHop",
  "mta",
  "tls",
  "tlsBasis",
  "version",
  "versionMin",
  "versionMax",
  "versionBasis",
  "cipher",
  "cipherFlags",
  "clientCert",
  "from",
  "by",
  "date",
  "trust",
  "raw",
];

describe("npm run analyse", () => {
  it("prints one JSON object a line, in the promised shape", async () => {
    const { code, out, err } = await analyse(["--json", "--receiver", "example.net", sample("m0301"), sample("m0006")]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const lines = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines).toHaveLength(2);
    expect(lines.map((line) => Object.keys(line))).toEqual([keys, keys]);
    expect(lines[0]).toMatchObject({
      file: sample("m0301"),
      artefact: "message",
      boundary: 1,
      boundaryBasis: "configured",
      provider: null,
      failureModes: { plaintext: "unknown", tls10: "unknown", tls11: "open", invalidCertificate: "unknown" },
      problems: [],
    });
    const hops = lines[0]?.["hops"] as Record<string, unknown>[];
    for (const hop of hops) expect(Object.keys(hop)).toEqual(hopKeys);
    expect(hops[1]).toMatchObject({
      index: 1,
      isHop: true,
      mta: "postfix",
      tls: "encrypted",
      version: "1.1",
      clientCert: "not-requested",
      from: { helo: "mx.tidewater.test", rdns: "mx.tidewater.test", ip: "2001:db8:51::70" },
      trust: "boundary",
    });
    expect(lines[1]).toMatchObject({ boundary: 0, boundaryBasis: "assumed", failureModes: { plaintext: "open" } });
  }, 60_000);

  it("reads standard input and prints an aligned table for people", async () => {
    const { code, out } = await analyse(["--receiver=example.com"], readFileSync(`${root}/${sample("m0155")}`, "utf8"));
    expect(code).toBe(0);
    expect(out).toContain("-: boundary is line 0 (configured)");
    const [, head, row] = out.split("\n");
    expect(row?.indexOf("encrypted")).toBe(head?.indexOf("TLS"));
  }, 60_000);

  it("names a file that can't be read, goes on with the rest and never shows a stack", async () => {
    const { code, out, err } = await analyse(["--json", "missing.eml", "core", sample("m0005")]);
    expect(code).toBe(1);
    expect(err).toBe("missing.eml: no such file\ncore: is a folder\n");
    expect(out.trimEnd().split("\n")).toHaveLength(1);
  }, 60_000);

  it("says why a file proves nothing, and refuses options it doesn't know", async () => {
    const dmarc = await analyse(["--json"], "<?xml version='1.0'?><feedback></feedback>");
    expect(JSON.parse(dmarc.out)).toMatchObject({ file: "-", artefact: "dmarc-aggregate", hops: [], boundary: null });
    expect(dmarc.out).toContain("carries a TLS field");
    const wrong = await analyse(["--jsno"]);
    expect(wrong).toMatchObject({ code: 1, out: "" });
    expect(wrong.err).toMatch(/^Unknown option '--jsno'\.\nUsage: /);
  }, 60_000);
});
