import { setTimeout as sleep } from "node:timers/promises";
import { db, type Tx } from "./client";
import { isConflict } from "./errors";

const attempts = 12;
const shortestPauseMs = 5;
const longestPauseMs = 250;

/**
 * Runs `work` as one serialisable transaction: all of its writes stand when the promise resolves, none when it rejects.
 * When others' work at the same time got in its way, the database undoes it and `work` runs again, up to 12 times: so it must
 * do nothing but read and write through `tx`, and never through `db()`, which would wait for this very transaction to end.
 * A lost connection is never tried again: whether the commit went through is then unknown.
 */
export async function transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  let pause = shortestPauseMs;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await db().$transaction(work, { isolationLevel: "Serializable" });
    } catch (error) {
      if (attempt === attempts || !isConflict(error)) throw error;
    }
    await sleep(pause * (0.5 + Math.random()));
    pause = Math.min(pause * 2, longestPauseMs);
  }
}
