import "server-only";
import { db } from "@/server/db/client";

/** How long a claim holds without being renewed. Milliseconds. */
export const LEASE_MILLISECONDS = 60_000;

export interface ClaimedJob {
  readonly id: string;
  readonly organisationId: string | null;
  readonly kind: string;
  readonly payload: string;
  readonly attempts: number;
}

const claimed = { id: true, organisationId: true, kind: true, payload: true, attempts: true } as const;

/**
 * Takes the next job that is due, or one whose holder has died, for `worker`; `null` when there is none.
 * The update names what it saw (compare and set), so of several instances exactly one gets the job, on both databases.
 */
export async function claim(worker: string, kinds: readonly string[], now = new Date()): Promise<ClaimedJob | null> {
  const candidates = await db().job.findMany({
    where: {
      kind: { in: [...kinds] },
      OR: [
        { state: "new", runAt: { lte: now } },
        { state: "running", leaseUntil: { lt: now } },
      ],
    },
    orderBy: [{ runAt: "asc" }, { id: "asc" }],
    take: 10,
    select: { id: true, state: true, attempts: true },
  });
  for (const { id, state, attempts } of candidates) {
    const rows = await db().job.updateManyAndReturn({
      where: { id, state, attempts },
      data: { state: "running", leasedBy: worker, leaseUntil: new Date(now.getTime() + LEASE_MILLISECONDS), attempts: attempts + 1 },
      select: claimed,
    });
    if (rows[0] !== undefined) {
      return rows[0];
    }
  }
  return null;
}

/** Holds a claim longer. False when it was lost: somebody else does the job now. */
export async function renew(worker: string, job: ClaimedJob, now = new Date()): Promise<boolean> {
  return change(worker, job, { leaseUntil: new Date(now.getTime() + LEASE_MILLISECONDS) });
}

/** The job is done. */
export async function finish(worker: string, job: ClaimedJob, now = new Date()): Promise<boolean> {
  return change(worker, job, { state: "done", finishedAt: now, leaseUntil: null, leasedBy: null, lastError: "" });
}

/** It failed and is tried again at `runAt`. */
export async function retryLater(worker: string, job: ClaimedJob, next: { runAt: Date; reason: string }): Promise<boolean> {
  return change(worker, job, { state: "new", runAt: next.runAt, leaseUntil: null, leasedBy: null, lastError: next.reason.slice(0, 500) });
}

/** It is given up. */
export async function bury(worker: string, job: ClaimedJob, reason: string): Promise<boolean> {
  return change(worker, job, { state: "dead", finishedAt: new Date(), leaseUntil: null, leasedBy: null, lastError: reason.slice(0, 500) });
}

interface JobChange {
  readonly state?: string;
  readonly runAt?: Date;
  readonly finishedAt?: Date;
  readonly leaseUntil?: Date | null;
  readonly leasedBy?: string | null;
  readonly lastError?: string;
}

/** Only while the claim holds: a worker that was given up for dead must not write over its successor. */
async function change(worker: string, job: ClaimedJob, data: JobChange): Promise<boolean> {
  const where = { id: job.id, state: "running", leasedBy: worker, attempts: job.attempts };
  return (await db().job.updateMany({ where, data })).count === 1;
}
