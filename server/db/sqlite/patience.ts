import { setTimeout as sleep } from "node:timers/promises";
import { isBusy, toAdapterError } from "./errors";

const patienceMs = 15_000;
const shortestPauseMs = 2;
const longestPauseMs = 40;

/**
 * Runs one step that takes SQLite's write lock, again and again while another process holds it, for up to 15 seconds.
 * Only for steps of which a refusal leaves nothing behind: `BEGIN IMMEDIATE` and a single statement outside a transaction.
 */
export async function patiently<T>(step: () => T): Promise<T> {
  const deadline = performance.now() + patienceMs;
  let pause = shortestPauseMs;
  for (;;) {
    try {
      return step();
    } catch (error) {
      if (!isBusy(error) || performance.now() > deadline) throw toAdapterError(error);
    }
    // A random share keeps processes that were refused together from coming back together.
    await sleep(pause * (0.5 + Math.random()));
    pause = Math.min(pause * 2, longestPauseMs);
  }
}
