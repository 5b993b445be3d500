import "server-only";
import { db } from "@/server/db/client";
import { sweepFiles } from "@/server/files/commands";
import { sweepHeldForms } from "@/server/held-forms/held-forms";
import { startRunner } from "@/server/jobs/runner";
import { logger } from "@/server/log";
import { registerSending } from "@/server/outbox/send-job";
import { notePeerAddresses } from "@/server/rate-limit/client-address";
import { sweepRateLimits } from "@/server/rate-limit/consume";
import { registerReportRendering } from "@/server/reports/render-job";

/** What runs beside the requests of this process: jobs, and tidying up. Any number of instances may do so at once. */
export function startServer(): void {
  notePeerAddresses();
  registerSending();
  registerReportRendering();
  startRunner((error) => {
    logger().error({ err: error }, "the job runner could not work");
  });
  const everyHour = setInterval(() => void tidyUp(), 60 * 60 * 1000);
  everyHour.unref();
}

/** Removes what nobody can reach any more. A failure is noted, and the next hour tries again. */
async function tidyUp(): Promise<void> {
  const now = new Date();
  const monthAgo = new Date(now.getTime() - 30 * 24 * 60 * 60 * 1000);
  const chores = [
    sweepFiles(now),
    sweepHeldForms(now),
    sweepRateLimits(),
    db().session.deleteMany({ where: { expiresAt: { lt: now } } }),
    db().job.deleteMany({ where: { state: "done", finishedAt: { lt: monthAgo } } }),
  ];
  for (const outcome of await Promise.allSettled(chores)) {
    if (outcome.status === "rejected") {
      logger().error({ err: outcome.reason as unknown }, "tidying up failed");
    }
  }
}
