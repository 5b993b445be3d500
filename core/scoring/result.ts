import type { ControlGroup, Severity } from "@/core/controls/control";
import type { ControlStatus, Inference } from "@/core/inference/outcome";

export type Grade = "A" | "B" | "C" | "D" | "F";

/** An upper limit on the grade, always shown with its reason. */
export interface Cap {
  readonly code:
    | "no-baa-in-force"
    | "plaintext-observed"
    | "old-tls-observed"
    | "invalid-certificate-accepted"
    | "open-critical-contradiction"
    | "low-confidence"
    | "stale-evidence";
  readonly grade: Grade;
  readonly reason: string;
}

/** How one control moved the number: weight × residual share. */
export interface Part {
  readonly controlId: string;
  readonly group: ControlGroup;
  readonly severity: Severity;
  readonly status: ControlStatus;
  readonly weight: number;
  /** Residual share r in [0, 1.2]. */
  readonly residual: number;
  readonly confidence: number;
}

export interface Assurance {
  /** 0 … 100, null where nothing applies or nothing is known. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly confidence: number | null;
}

export type RiskLevel = "very-low" | "low" | "moderate" | "high" | "very-high";

/** The computed outcome of an assessment at a moment. Same input, same bytes. */
export interface Result {
  readonly methodVersion: string;
  readonly asOf: string;
  readonly contract: Assurance;
  readonly transport: Assurance;
  /** Band of the transport number before caps; null when there is no number. */
  readonly bandBeforeCaps: Grade | null;
  /** The headline grade after caps; null when nothing is known and no cap applies. */
  readonly grade: Grade | null;
  readonly provisional: boolean;
  readonly caps: readonly Cap[];
  readonly parts: readonly Part[];
  readonly residualRisk: {
    readonly likelihood: RiskLevel;
    readonly impact: RiskLevel;
    readonly level: RiskLevel;
  } | null;
  /** One sentence for the top of the vendor page. */
  readonly verdict: string;
  readonly inference: Inference;
}
