import "server-only";
import { randomUUID } from "node:crypto";
import { bury, claim, type ClaimedJob, finish, LEASE_MILLISECONDS, renew, retryLater } from "./lease";
import { GiveUp, handlerOf, onWake, registeredKinds, type RegisteredHandler, type RunningJob } from "./registry";

/** How often an idle runner looks for work that another instance asked for. Milliseconds. */
const POLL_MILLISECONDS = 5000;

export interface Runner {
  /** Waits for the job at hand, takes no other. */
  stop(): Promise<void>;
}

/**
 * Does jobs in this process, one after the other, until stopped. Any number of processes may run one on the same database.
 * `onTrouble` hears of failures of the runner itself (the database is away); it then waits and goes on.
 */
export function startRunner(onTrouble: (error: unknown) => void): Runner {
  const worker = randomUUID();
  const stopping = new AbortController();
  let wake = (): void => undefined;
  const sleep = async (): Promise<void> =>
    new Promise((resolve) => {
      // Asked to stop while at work: nothing will wake us any more.
      const timer = setTimeout(resolve, stopping.signal.aborted ? 0 : POLL_MILLISECONDS);
      timer.unref();
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  // The transaction that asks for work wakes us before it commits, so a moment is left for that.
  onWake(() => setTimeout(() => wake(), 50).unref());
  const loop = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      const worked = await runNext(worker).catch((error: unknown) => {
        onTrouble(error);
        return false;
      });
      if (!worked) {
        await sleep();
      }
    }
  };
  const ended = loop();
  return {
    stop: async () => {
      stopping.abort();
      onWake(null);
      wake();
      await ended;
    },
  };
}

/** Does one job that is due. False when there was none. */
export async function runNext(worker: string, now = new Date()): Promise<boolean> {
  const job = await claim(worker, registeredKinds(), now);
  const handler = job === null ? undefined : handlerOf(job.kind);
  if (job === null || handler === undefined) {
    return false;
  }
  const heartbeat = setInterval(() => void renew(worker, job).catch(() => false), LEASE_MILLISECONDS / 3);
  try {
    await attempt(worker, job, handler);
  } finally {
    clearInterval(heartbeat);
  }
  return true;
}

async function attempt(worker: string, job: ClaimedJob, handler: RegisteredHandler): Promise<void> {
  try {
    // A job that takes its process down with it never comes to its own error: its attempts are counted by the claims.
    if (job.attempts > handler.attempts) {
      throw new GiveUp(`given up after ${handler.attempts} attempts`);
    }
    await handler.run(toRunning(job));
    await finish(worker, job);
  } catch (error) {
    const reason = error instanceof Error ? error.message : "unknown error";
    if (error instanceof GiveUp || job.attempts >= handler.attempts) {
      await giveUp(worker, job, { handler, reason });
      return;
    }
    await retryLater(worker, job, { runAt: new Date(Date.now() + backoff(job.attempts)), reason });
  }
}

/**
 * Tells first, buries then: a process that dies in between leaves a job that is claimed again, and told again, rather than a
 * failure that nobody ever sees.
 */
async function giveUp(worker: string, job: ClaimedJob, over: { handler: RegisteredHandler; reason: string }): Promise<void> {
  if (await renew(worker, job)) {
    await over.handler.onDead?.(toRunning(job), over.reason);
    await bury(worker, job, over.reason);
  }
}

function toRunning({ id, organisationId, payload, attempts }: ClaimedJob): RunningJob {
  return { id, organisationId, payload: JSON.parse(payload) as unknown, attempt: attempts };
}

/** 10 s, 30 s, 90 s … at most an hour. Milliseconds. */
function backoff(attempts: number): number {
  return Math.min(10_000 * 3 ** (attempts - 1), 60 * 60 * 1000);
}
