import type { Assurance } from "@/core/scoring/result";

export interface AssuranceBarProps {
  /** e.g. "Transport". */
  readonly label: string;
  readonly assurance: Assurance;
}

const bands = [40, 60, 75, 90] as const;

/** The number, the range that the unknown leaves open, and how far the evidence carries it. Drawn on the server. */
export function AssuranceBar({ label, assurance }: AssuranceBarProps) {
  const { value, low, high, confidence } = assurance;
  return (
    <div className="flex flex-col gap-1">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <span className="text-sm font-medium">{label}</span>
        <span className="text-sm tabular-nums">
          {value === null ? (
            <span className="text-unknown">Nothing known yet</span>
          ) : (
            <>
              <strong className="text-lg font-semibold">{Math.round(value)}</strong>
              <span className="text-ink-muted"> of 100</span>
            </>
          )}
        </span>
      </div>
      <svg viewBox="0 0 200 14" preserveAspectRatio="none" aria-hidden="true" className="h-3.5 w-full">
        <rect x="0" y="4" width="200" height="6" rx="1.5" className="fill-unknown-soft stroke-line" strokeWidth="0.5" />
        {value !== null && <rect x="0" y="4" width={value * 2} height="6" rx="1.5" className="fill-accent" />}
        {bands.map((band) => (
          <path key={band} d={`M${band * 2} 4v6`} className="stroke-surface" strokeWidth="0.8" />
        ))}
        {low !== null && high !== null && <Whisker low={low} high={high} />}
      </svg>
      <p className="text-xs text-ink-muted tabular-nums">{rangeWords(low, high, confidence)}</p>
    </div>
  );
}

/** Drawn twice: a light edge keeps it visible where it lies on the bar. */
function Whisker({ low, high }: { readonly low: number; readonly high: number }) {
  const path = `M${low * 2} 7H${high * 2}M${low * 2} 2v10M${high * 2} 2v10`;
  return (
    <>
      <path d={path} className="stroke-surface" strokeWidth="5" vectorEffect="non-scaling-stroke" />
      <path d={path} className="stroke-ink" strokeWidth="2" vectorEffect="non-scaling-stroke" />
    </>
  );
}

function rangeWords(low: number | null, high: number | null, confidence: number | null): string {
  const range = low === null || high === null ? null : `Between ${Math.round(low)} and ${Math.round(high)} once the unknown is settled`;
  const sure = confidence === null ? null : `confidence ${Math.round(confidence * 100)} %`;
  return [range, sure].filter((part) => part !== null).join(" · ");
}
