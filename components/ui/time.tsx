import { relativeTime } from "./relative-time";

export interface TimeProps {
  /** ISO date or date-time. */
  readonly iso: string;
  /** ISO date-time of this render; with it, the distance is shown beside the date. */
  readonly now?: string | undefined;
  readonly show?: "date" | "date-time" | "relative" | undefined;
}

const date = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
const clock = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", second: "2-digit", timeZone: "UTC" });

/** A moment in UTC, said once as a date and, where `now` is given, as a distance. */
export function Time({ iso, now, show = "date" }: TimeProps) {
  const moment = new Date(iso);
  if (Number.isNaN(moment.getTime())) return <span>{iso}</span>;
  const day = date.format(moment);
  const full = `${day}, ${clock.format(moment)} UTC`;
  const relative = now === undefined ? null : relativeTime(iso, now);
  if (show === "relative" && relative !== null) {
    return (
      <time dateTime={iso} title={full}>
        {relative}
      </time>
    );
  }
  return (
    <time dateTime={iso} title={full}>
      <span className={show === "date" ? "whitespace-nowrap" : undefined}>{show === "date-time" ? full : day}</span>
      {relative !== null && <span className="text-ink-muted"> ({relative})</span>}
    </time>
  );
}
