import "server-only";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { AppError } from "@/core/errors/app-error";
import { plainData } from "@/core/report/plain-text";
import type { ReportModel } from "@/core/report/report";

export interface RenderedPdf {
  readonly bytes: Uint8Array;
  /** Characters that no bundled font covers, printed as □, e.g. `U+0915`. To be logged. */
  readonly uncovered: readonly string[];
}

const DEADLINE_MS = 60_000;
/** A report of 500 evidence items is about 1 MB; ten times that is a mistake or an attack. */
const MAX_MODEL_CHARACTERS = 12_000_000;
/** Covers the JavaScript side of the thread; the compiler's own memory is held down by the limit above and by one job at a time. */
const HEAP_MB = 512;

let queue: Promise<unknown> = Promise.resolve();

/**
 * The report as PDF/UA-1 (Typst refuses to export what breaks it): tagged, fonts embedded, deterministic: same model, same bytes.
 * Compiled in a thread of its own, one at a time, from one fixed template; the model goes in as data, so nothing in it is code.
 * `sha256` is the model's and stands on every page.
 * @throws AppError `too-large` for a model beyond the limit, `unavailable` when the deadline passes
 */
export async function renderPdf(report: ReportModel, sha256: string): Promise<RenderedPdf> {
  const json = JSON.stringify(plainData({ ...report, sha256 }));
  if (json.length > MAX_MODEL_CHARACTERS) {
    throw new AppError("too-large", `report model of ${String(json.length)} characters`, "This report is too large for a PDF.");
  }
  const job = { json, creationTimestamp: Math.floor(Date.parse(report.createdAt) / 1000) };
  const mine = queue.then(async () => runWorker(job));
  // The next job waits for this one, whether it worked or not.
  queue = mine.catch(() => undefined);
  return mine;
}

interface PdfJob {
  readonly json: string;
  /** Seconds since 1970; taken from the model, never from the clock. */
  readonly creationTimestamp: number;
}

type Answer =
  { readonly ok: true; readonly pdf: Uint8Array; readonly uncovered: readonly string[] } | { readonly ok: false; readonly message: string };

async function runWorker(job: PdfJob): Promise<RenderedPdf> {
  const path = join(/* turbopackIgnore: true */ process.cwd(), "server/reports/typst/worker.mjs");
  const worker = new Worker(/* turbopackIgnore: true */ path, {
    workerData: job,
    // No settings, no secrets: the thread needs none.
    env: {},
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
  });
  try {
    return await answerOf(worker);
  } finally {
    await worker.terminate();
  }
}

async function answerOf(worker: Worker): Promise<RenderedPdf> {
  return new Promise((resolve, reject) => {
    const deadline = setTimeout(() => {
      reject(new AppError("unavailable", "PDF rendering passed its deadline", "Making the PDF took too long."));
    }, DEADLINE_MS);
    worker.once("message", (answer: Answer) => {
      clearTimeout(deadline);
      if (answer.ok) resolve({ bytes: answer.pdf, uncovered: answer.uncovered });
      else reject(new Error(answer.message));
    });
    worker.once("error", (error) => {
      clearTimeout(deadline);
      reject(error);
    });
    worker.once("exit", (code) => {
      clearTimeout(deadline);
      reject(new Error(`the PDF thread ended with code ${String(code)} before it answered`));
    });
  });
}
