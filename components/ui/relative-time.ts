const units = [
  { unit: "year", ms: 31_557_600_000 },
  { unit: "month", ms: 2_629_800_000 },
  { unit: "day", ms: 86_400_000 },
  { unit: "hour", ms: 3_600_000 },
  { unit: "minute", ms: 60_000 },
] as const;

/**
 * "3 days ago", "in 2 months", "now": `iso` is a date-time or a date, `nowIso` a date-time; an unreadable one gives null.
 * A date without a time is counted in whole calendar days, or an agreement with 17 days left would end "in 16 days".
 */
export function relativeTime(iso: string, nowIso: string): string | null {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(iso);
  const distance = Date.parse(iso) - Date.parse(isDay ? nowIso.slice(0, 10) : nowIso);
  if (Number.isNaN(distance)) return null;
  const words = new Intl.RelativeTimeFormat("en-GB", { numeric: "auto" });
  if (isDay && distance === 0) return words.format(0, "day");
  const fit = units.find((candidate) => Math.abs(distance) >= candidate.ms);
  return fit === undefined ? "now" : words.format(Math.round(distance / fit.ms), fit.unit);
}
