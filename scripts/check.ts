import { speakPlainly } from "./plain-failure";
import { exitOnSignals, type Run, runTool } from "./run";

interface Check {
  readonly name: string;
  readonly tool: string;
  readonly args: readonly string[];
}

const TYPES: readonly Check[] = [
  { name: "types", tool: "typescript/bin/tsc", args: ["--noEmit"] },
  { name: "types of core alone", tool: "typescript/bin/tsc", args: ["-p", "core", "--noEmit"] },
  { name: "format", tool: "prettier/bin/prettier.cjs", args: ["--check", "."] },
];

const RULES: readonly Check[] = [
  { name: "lint", tool: "eslint/bin/eslint.js", args: [".", "--max-warnings", "0"] },
  { name: "import law", tool: "dependency-cruiser/bin/dependency-cruise.mjs", args: ["."] },
  { name: "dead code", tool: "knip/bin/knip.js", args: [] },
];

// `npm run check`: everything that can be known without running the product. Two lanes, since most machines have two cores.
await speakPlainly(async () => {
  exitOnSignals();
  const routes = await runTool("next/dist/bin/next", ["typegen"], { output: "hold" });
  tell("route types", routes);
  const codes = await Promise.all([lane(TYPES), lane(RULES)]);
  return routes.code === 0 && codes.flat().every((code) => code === 0) ? 0 : 1;
});

async function lane(checks: readonly Check[]): Promise<number[]> {
  const codes: number[] = [];
  for (const { name, tool, args } of checks) {
    const done = await runTool(tool, args, { output: "hold" });
    tell(name, done);
    codes.push(done.code);
  }
  return codes;
}

function tell(name: string, { code, seconds, output }: Run): void {
  console.log(`${code === 0 ? "ok    " : "FAILED"}  ${name} (${seconds.toFixed(1)} s)`);
  if (code !== 0) {
    console.log(output.trim());
  }
}
