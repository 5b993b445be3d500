import type { DroppedContent } from "@/core/evidence/kept-headers";

export interface DroppedListProps {
  readonly dropped: DroppedContent;
  /** What to say when nothing was left out. */
  readonly nothing: string;
}

/** What was left out of an item before it was kept: by name and number, never by content. */
export function DroppedList({ dropped, nothing }: DroppedListProps) {
  const { bodyCharacters, fields } = dropped;
  if (bodyCharacters === 0 && fields.length === 0) return <p className="mt-1 text-sm">{nothing}</p>;
  return (
    <ul className="mt-1 flex flex-wrap gap-x-4 gap-y-1 text-sm">
      {bodyCharacters > 0 && <li className="w-full">Body and attachments: {bodyCharacters.toLocaleString("en-GB")} characters</li>}
      {fields.map(({ name, count }) => (
        <li key={name} className="break-all">
          <span className="font-mono text-[0.8125rem]">{name}</span>
          {count > 1 && <span className="text-ink-muted"> ×{count}</span>}
        </li>
      ))}
    </ul>
  );
}
