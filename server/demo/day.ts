import "server-only";

/** Days relative to the moment at which the story is loaded, so that it is as fresh tomorrow as today. */
export interface StoryClock {
  /** ISO date so many days from now; negative is in the past. */
  readonly on: (days: number) => string;
  /** The same day at a fixed hour, in the format of a header (RFC 5322 §3.3), UTC. */
  readonly header: (days: number) => string;
}

export function storyClock(now: Date): StoryClock {
  const at = (days: number): Date => new Date(now.getTime() + days * 86_400_000);
  return {
    on: (days) => at(days).toISOString().slice(0, 10),
    header: (days) => `${at(days).toUTCString().slice(0, 16)} 09:31:07 +0000`,
  };
}
