import "server-only";
import { z } from "zod";
import { registerHandler, type RunningJob } from "@/server/jobs/registry";
import { failReport, renderReport } from "./render";

export const RENDER_REPORT = "render-report";

/** Makes this process able to render reports. Call before the runner starts. */
export function registerReportRendering(): void {
  registerHandler(RENDER_REPORT, render, { attempts: 3, onDead: giveUp });
}

const payload = z.object({ reportId: z.string() });

async function render(job: RunningJob): Promise<void> {
  await renderReport(job.organisationId ?? "", payload.parse(job.payload).reportId);
}

async function giveUp(job: RunningJob): Promise<void> {
  await failReport(job.organisationId ?? "", payload.parse(job.payload).reportId);
}
