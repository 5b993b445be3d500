import type { MonthlyVolume, PhiKind, StreamInput } from "@/core/inference/input";
import type { RiskLevel } from "@/core/scoring/result";

const levels: readonly RiskLevel[] = ["very-low", "low", "moderate", "high", "very-high"];

/** NIST SP 800-30r1 Table I-2: row by likelihood, column by impact from very low to very high. */
const tableI2: Readonly<Record<RiskLevel, readonly RiskLevel[]>> = {
  "very-high": ["very-low", "low", "moderate", "high", "very-high"],
  high: ["very-low", "low", "moderate", "high", "very-high"],
  moderate: ["very-low", "low", "moderate", "moderate", "high"],
  low: ["very-low", "low", "low", "low", "moderate"],
  "very-low": ["very-low", "very-low", "very-low", "low", "low"],
};

/** Level of risk from likelihood and impact (NIST SP 800-30r1, Table I-2). */
export function riskLevel(likelihood: RiskLevel, impact: RiskLevel): RiskLevel {
  return tableI2[likelihood][levels.indexOf(impact)] ?? "very-high";
}

/** What was observed that raises the likelihood above what the number says. */
export interface ObservedFailures {
  readonly plaintext: boolean;
  readonly oldTlsOrCertificate: boolean;
}

/**
 * Likelihood that patient data is exposed on the way. `assurance` 0 … 100 is the transport number, null where nothing is
 * known; then only an observed failure gives a likelihood. A failure that was seen once is not unlikely any more.
 */
export function likelihoodOf(assurance: number | null, observed: ObservedFailures): RiskLevel | null {
  const floor = observed.plaintext ? "very-high" : observed.oldTlsOrCertificate ? "high" : null;
  if (assurance === null) return floor;
  const fromNumber = likelihoodBands.find((band) => assurance >= band.from)?.level ?? "very-high";
  return floor === null ? fromNumber : higher(fromNumber, floor);
}

const likelihoodBands: readonly { readonly from: number; readonly level: RiskLevel }[] = [
  { from: 90, level: "very-low" },
  { from: 75, level: "low" },
  { from: 60, level: "moderate" },
  { from: 40, level: "high" },
];

/** Impact of an exposure: the worst over the streams, from the kinds of patient data and the monthly volume. */
export function impactOf(streams: readonly StreamInput[], handlesPhi: boolean | null): RiskLevel {
  if (handlesPhi === false) return "very-low";
  return (
    streams.map(streamImpact).reduce<RiskLevel | null>((worst, level) => (worst === null ? level : higher(worst, level)), null) ??
    "moderate"
  );
}

function streamImpact(stream: StreamInput): RiskLevel {
  const base = stream.phi.length === 0 ? sensitivity.other : stream.phi.map((kind) => sensitivity[kind]).reduce((a, b) => Math.max(a, b));
  const index = Math.min(levels.length - 1, Math.max(0, base + volumeStep[stream.volume]));
  return levels[index] ?? "very-high";
}

/** Position in `levels`. Kinds that were not recorded count as `other`: not knowing does not make the data harmless. */
const sensitivity: Readonly<Record<PhiKind, number>> = {
  results: 3,
  referrals: 3,
  support: 2,
  billing: 2,
  appointments: 2,
  other: 2,
  "notices-without-phi": 1,
};

const volumeStep: Readonly<Record<MonthlyVolume, number>> = { "under-100": -1, "under-10000": 0, "10000-or-more": 1, unknown: 0 };

function higher(left: RiskLevel, right: RiskLevel): RiskLevel {
  return levels.indexOf(left) >= levels.indexOf(right) ? left : right;
}
