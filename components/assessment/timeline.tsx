import type { ReactNode } from "react";
import { Time } from "@/components/ui/time";

export interface TimelineEvent {
  readonly id: string;
  readonly at: string;
  readonly who: string;
  /** In human words, e.g. "sent the questionnaire to R. Alder". */
  readonly what: ReactNode;
}

export function Timeline({ events }: { readonly events: readonly TimelineEvent[] }) {
  return (
    <ol className="ms-1 border-s-2 border-line text-sm">
      {events.map((event) => (
        <li key={event.id} className="relative ps-4 pb-4 last:pb-0">
          <span aria-hidden="true" className="absolute -start-[5px] top-1.5 size-2 rounded-full bg-control" />
          <p>
            <span className="font-medium">{event.who}</span> {event.what}
          </p>
          <p className="text-xs text-ink-muted">
            <Time iso={event.at} show="date-time" />
          </p>
        </li>
      ))}
    </ol>
  );
}
