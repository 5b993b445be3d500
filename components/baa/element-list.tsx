import { SeverityMark } from "@/components/score/severity-mark";
import { baaElements } from "@/core/baa/elements";

export interface ElementListProps {
  /** Ids that were found; null when nobody reviewed the text. */
  readonly found: readonly string[] | null;
}

/** The 13 elements that a BAA must contain, with what is missing. */
export function ElementList({ found }: ElementListProps) {
  return (
    <ul className="border-t border-line text-sm">
      {baaElements.map((element) => (
        <li key={element.id} className="flex items-start gap-3 border-b border-line py-2">
          <Mark state={found === null ? "unknown" : found.includes(element.id) ? "found" : "missing"} />
          <span className="min-w-0 flex-1">
            <span className="font-medium">{element.title}</span>
            <span className="block text-xs text-ink-muted">
              {element.says} {element.citations[0]?.reference}
            </span>
          </span>
          {found !== null && !found.includes(element.id) && <SeverityMark severity={element.severityIfMissing} />}
        </li>
      ))}
    </ul>
  );
}

const looks = {
  found: { word: "Found", ink: "text-good", shape: "M3 8.5l3.2 3.2L13 5" },
  missing: { word: "Missing", ink: "text-bad", shape: "M4 4l8 8M12 4l-8 8" },
  unknown: { word: "Not reviewed", ink: "text-unknown", shape: "M4 8h8" },
} as const;

function Mark({ state }: { readonly state: keyof typeof looks }) {
  const { word, ink, shape } = looks[state];
  return (
    <span className={`flex w-28 shrink-0 items-center gap-1.5 text-xs font-medium ${ink}`}>
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
        <path d={shape} fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" />
      </svg>
      {word}
    </span>
  );
}
