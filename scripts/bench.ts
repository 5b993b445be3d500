import { cpus } from "node:os";
import { readFileSync, writeFileSync } from "node:fs";
import { benchApplication, type ApplicationBench } from "./bench/application-bench";
import { benchParsing, type ParseBench } from "./bench/parse-bench";
import { exitOnSignals } from "./run";
import { speakPlainly } from "./plain-failure";

const PAGE = "docs/performance.md";
const [START, END] = ["<!-- figures: npm run bench -->", "<!-- end of figures -->"];

// `npm run bench`: measures, prints, and writes the figures into docs/performance.md between its two marks.
await speakPlainly(async () => {
  exitOnSignals();
  const parsing = await benchParsing();
  const application = await benchApplication();
  const figures = [machine(), parseTable(parsing), pageTable(application), scriptTable(application)].join("\n\n");
  console.log(figures);
  const page = readFileSync(PAGE, "utf8");
  const [before, after] = [page.split(START)[0] ?? "", page.split(END)[1] ?? ""];
  writeFileSync(PAGE, `${before}${START}\n\n${figures}\n\n${END}${after}`);
  return 0;
});

function machine(): string {
  const [first] = cpus();
  const day = new Date().toISOString().slice(0, 10);
  return `Measured on ${day}: ${String(cpus().length)} × ${first?.model.trim() ?? "unknown processor"}, Node ${process.versions.node}.`;
}

function parseTable({ messages, megabytes, figures }: ParseBench): string {
  const ours = figures[0]?.messagesPerSecond ?? Number.NaN;
  const rows = figures.map(
    ({ name, messagesPerSecond, megabytesPerSecond }) =>
      `| ${name} | ${round(messagesPerSecond)} | ${megabytesPerSecond.toFixed(1)} | ${(ours / messagesPerSecond).toFixed(2)} |`,
  );
  const what = `Headers: ${String(messages)} real messages, ${(megabytes * 1000).toFixed(0)} kB of header blocks, one core.`;
  return [what, "", "| what | messages/s | MB/s | ours ÷ this |", "| --- | ---: | ---: | ---: |", ...rows].join("\n");
}

function pageTable({ pages }: ApplicationBench): string {
  const rows = pages.map(({ name, p50, p95 }) => `| ${name} | ${p50.toFixed(0)} | ${p95.toFixed(0)} |`);
  const what = "Pages over HTTP, warm, one request at a time, SQLite, 200 requests each.";
  return [what, "", "| page | p50 ms | p95 ms |", "| --- | ---: | ---: |", ...rows].join("\n");
}

function scriptTable({ scripts }: ApplicationBench): string {
  const rows = scripts.map(({ name, total, ours }) => `| ${name} | ${total.toFixed(1)} | ${ours.toFixed(1)} |`);
  const what = "JavaScript of the first load, kB gzipped. The framework's own scripts are those that its build manifest gives every page.";
  return [what, "", "| page | all | ours |", "| --- | ---: | ---: |", ...rows].join("\n");
}

// A function, hoisted: the top-level await above runs before a constant down here has its value.
function round(value: number): string {
  return Math.round(value).toLocaleString("en-GB");
}
