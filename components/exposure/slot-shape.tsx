import { cn } from "@/components/ui/cn";
import type { SlotLook } from "./slot-words";

const ink: Readonly<Record<SlotLook, string>> = {
  "open-confirmed": "text-bad",
  "open-documented": "text-bad",
  "open-presumed": "text-bad",
  "closed-refusal": "text-good",
  "closed-documented": "text-good",
  "unknown-claimed": "text-unknown",
  unknown: "text-unknown",
};

/**
 * A gate in a line. Open: the line runs through the gap. Closed: a bar stops it. Unknown: a broken ring.
 * Solid ground: seen. Outline: documented. Broken outline: presumed. Readable without colour and on paper.
 */
export function SlotShape({ look, size = 28 }: { readonly look: SlotLook; readonly size?: number }) {
  return (
    <svg viewBox="0 0 28 28" width={size} height={size} aria-hidden="true" className={cn("shrink-0", ink[look])}>
      {look.startsWith("open") && <OpenGate look={look} />}
      {look.startsWith("closed") && <ClosedGate look={look} />}
      {look.startsWith("unknown") && <Unknown claimed={look === "unknown-claimed"} />}
    </svg>
  );
}

function OpenGate({ look }: { readonly look: SlotLook }) {
  const solid = look === "open-confirmed";
  return (
    <>
      <circle
        cx="14"
        cy="14"
        r="11.5"
        fill={solid ? "currentColor" : "none"}
        stroke="currentColor"
        strokeWidth="2"
        strokeDasharray={look === "open-presumed" ? "3.2 3" : undefined}
      />
      <path
        d="M7 14h13M15.5 9l5 5-5 5"
        fill="none"
        stroke={solid ? "var(--on-bad)" : "currentColor"}
        strokeWidth="2.2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </>
  );
}

function ClosedGate({ look }: { readonly look: SlotLook }) {
  const solid = look === "closed-refusal";
  const line = solid ? "var(--on-good)" : "currentColor";
  return (
    <>
      <rect x="3" y="3" width="22" height="22" rx="3.5" fill={solid ? "currentColor" : "none"} stroke="currentColor" strokeWidth="2" />
      <path d="M7 14h7" stroke={line} strokeWidth="2.2" strokeLinecap="round" />
      <path d="M18 8v12" stroke={line} strokeWidth="3.2" strokeLinecap="round" />
    </>
  );
}

function Unknown({ claimed }: { readonly claimed: boolean }) {
  return (
    <>
      <path
        d="M14 2.5 25.5 14 14 25.5 2.5 14Z"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.8"
        strokeLinejoin="round"
        strokeDasharray="3 2.6"
      />
      {claimed ? (
        <path
          d="M10 11.5c0-1.2.8-2 1.8-2M16 11.5c0-1.2.8-2 1.8-2M9.2 14a1.7 1.7 0 1 0 3.4 0 1.7 1.7 0 1 0-3.4 0M15.2 14a1.7 1.7 0 1 0 3.4 0 1.7 1.7 0 1 0-3.4 0"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.6"
        />
      ) : (
        <>
          <path
            d="M11.2 11.6a2.8 2.8 0 1 1 4 2.6c-.8.4-1.2.9-1.2 1.8"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.9"
            strokeLinecap="round"
          />
          <circle cx="14" cy="19" r="1.250" fill="currentColor" />
        </>
      )}
    </>
  );
}
