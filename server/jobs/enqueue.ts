import "server-only";
import type { Tx } from "@/server/db/client";
import { wakeRunner } from "./registry";

/** Work to be done after the transaction that asks for it, by whichever instance comes first. */
export interface NewJob {
  readonly organisationId: string | null;
  readonly kind: string;
  /** Ids, not content: whoever runs the job reads the rows as they are then. */
  readonly payload: Readonly<Record<string, string | number | boolean | null>>;
  /** The same key twice is one job, however often it is asked for. */
  readonly idempotencyKey: string;
  readonly runAt?: Date;
}

/** Adds a job in the transaction that makes it necessary: both are there after a crash, or neither. */
export async function enqueue(tx: Tx, job: NewJob): Promise<void> {
  const { organisationId, kind, idempotencyKey } = job;
  const known = await tx.job.findUnique({ where: { idempotencyKey }, select: { id: true } });
  if (known === null) {
    const data = { organisationId, kind, idempotencyKey, payload: JSON.stringify(job.payload), runAt: job.runAt ?? new Date() };
    await tx.job.create({ data, select: { id: true } });
  }
  wakeRunner();
}
