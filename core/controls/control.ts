/** The 41 controls: ids are stable and appear on screen, in reports and in exports. */
export type ControlGroup =
  | "contract"
  | "transport-encryption"
  | "certificate-validation"
  | "downgrade-behaviour"
  | "policy-discovery"
  | "sender-authentication"
  | "evidence-and-logging"
  | "incident-response"
  | "content-fallback";

export type Severity = "critical" | "high" | "medium" | "low" | "info";

/** Three voices that a report keeps apart, plus frameworks cited by number only. */
export type Voice = "law-in-force" | "proposed-rule" | "technical-standard" | "framework";

export interface Citation {
  readonly voice: Voice;
  /** e.g. `RFC 8996 §4`, `45 CFR 164.312(e)(1)`. */
  readonly reference: string;
  /** In a few words, what that place says. */
  readonly says: string;
}

export interface Control {
  readonly id: string;
  readonly group: ControlGroup;
  readonly title: string;
  readonly severity: Severity;
  readonly good: string;
  readonly failure: string;
  readonly why: string;
  readonly citations: readonly Citation[];
}
