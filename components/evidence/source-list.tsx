import { Time } from "@/components/ui/time";
import type { Source } from "@/core/providers/provider";
import { basisWords } from "./setting-words";

/** Who says it, what kind of source that is, and from when. */
export function SourceList({ sources }: { readonly sources: readonly Source[] }) {
  if (sources.length === 0) return <span className="text-ink-muted">No source</span>;
  return (
    <ul className="flex flex-col gap-1.5">
      {sources.map((source) => (
        <li key={source.citation}>
          <span className={source.basis === "interested-third-party-test" ? "font-medium text-warn" : "font-medium"}>
            {basisWords[source.basis]}
          </span>
          : <span className="break-words">{source.citation}</span>
          {source.date !== null && (
            <span className="text-ink-muted">
              {" "}
              (<Time iso={source.date} />)
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
