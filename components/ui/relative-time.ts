const units = [
  { unit: "year", ms: 31_557_600_000 },
  { unit: "month", ms: 2_629_800_000 },
  { unit: "day", ms: 86_400_000 },
  { unit: "hour", ms: 3_600_000 },
  { unit: "minute", ms: 60_000 },
] as const;

/** "3 days ago", "in 2 months", "now": both are ISO date-times; an unreadable one gives null. */
export function relativeTime(iso: string, nowIso: string): string | null {
  const distance = Date.parse(iso) - Date.parse(nowIso);
  if (Number.isNaN(distance)) return null;
  const words = new Intl.RelativeTimeFormat("en-GB", { numeric: "auto" });
  const fit = units.find((candidate) => Math.abs(distance) >= candidate.ms);
  return fit === undefined ? "now" : words.format(Math.round(distance / fit.ms), fit.unit);
}
