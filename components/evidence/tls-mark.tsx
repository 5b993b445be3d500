import { cn } from "@/components/ui/cn";
import { textTone } from "@/components/ui/tone";
import type { Hop } from "@/core/mail/hop";
import { tlsWords } from "./tls-words";

const shapes = {
  // A closed lock, an open envelope, a broken ring.
  encrypted: "M4 7.5h8v6H4zM5.5 7.5V5a2.5 2.5 0 0 1 5 0v2.5",
  plaintext: "M2.5 4h11v8.5h-11zM2.5 4.5 8 9l5.5-4.5",
  unknown: "M8 2.5 13.5 8 8 13.5 2.5 8Z",
} as const;

export interface TlsMarkProps {
  readonly hop: Pick<Hop, "tls" | "version" | "versionMin" | "versionMax" | "versionBasis">;
  /** A hop that is not judged gets no verdict colour: its plaintext may be a wire inside one machine. */
  readonly judged: boolean;
}

/** Whether the hop was encrypted: shape, word, version. Old versions are said to be old. */
export function TlsMark({ hop, judged }: TlsMarkProps) {
  const { word, version, tone } = tlsWords(hop);
  return (
    <span className={cn("inline-flex items-start gap-1.5", judged ? textTone[tone] : "text-ink-muted")}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" className="mt-0.5 shrink-0">
        <path
          d={shapes[hop.tls]}
          fill={hop.tls === "encrypted" ? "currentColor" : "none"}
          stroke="currentColor"
          strokeWidth="1.5"
          strokeLinejoin="round"
          strokeDasharray={hop.tls === "unknown" ? "2.2 1.8" : undefined}
        />
      </svg>
      <span>
        <span className="font-semibold">{word}</span>
        {version !== null && <span className="block text-xs">{version}</span>}
      </span>
    </span>
  );
}
