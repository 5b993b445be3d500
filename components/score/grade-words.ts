import type { Tone } from "@/components/ui/tone";
import type { RiskLevel, Grade } from "@/core/scoring/result";
import type { Severity } from "@/core/controls/control";
import type { ControlStatus } from "@/core/inference/outcome";

export const gradeWords: Readonly<Record<Grade, { readonly word: string; readonly tone: Tone }>> = {
  A: { word: "Strong", tone: "good" },
  B: { word: "Good", tone: "good" },
  C: { word: "Fair", tone: "warn" },
  D: { word: "Weak", tone: "bad" },
  F: { word: "Failing", tone: "bad" },
};

export const riskWords: Readonly<Record<RiskLevel, { readonly word: string; readonly tone: Tone }>> = {
  "very-low": { word: "Very low", tone: "good" },
  low: { word: "Low", tone: "good" },
  moderate: { word: "Moderate", tone: "warn" },
  high: { word: "High", tone: "bad" },
  "very-high": { word: "Very high", tone: "bad" },
};

export const severityWords: Readonly<Record<Severity, { readonly word: string; readonly tone: Tone; readonly filled: number }>> = {
  critical: { word: "Critical", tone: "bad", filled: 4 },
  high: { word: "High", tone: "bad", filled: 3 },
  medium: { word: "Medium", tone: "warn", filled: 2 },
  low: { word: "Low", tone: "neutral", filled: 1 },
  info: { word: "Info", tone: "neutral", filled: 0 },
};

export const statusWords: Readonly<Record<ControlStatus, { readonly word: string; readonly tone: Tone }>> = {
  met: { word: "Met", tone: "good" },
  claimed: { word: "Claimed", tone: "unknown" },
  unknown: { word: "Unknown", tone: "unknown" },
  gap: { word: "Gap", tone: "bad" },
  contradicted: { word: "Contradicted", tone: "bad" },
  "not-applicable": { word: "Not applicable", tone: "neutral" },
};
