import type { EvidenceClass, EvidenceGrade } from "@/core/evidence/grade";
import type { ReceiverCondition } from "@/core/evidence/condition";
import type { AssessmentInput } from "@/core/inference/input";
import type { Result } from "@/core/scoring/result";

/** One row of the evidence index, withdrawn items included. Dates are ISO. */
export interface ReportEvidenceRow {
  readonly id: string;
  readonly title: string;
  readonly fileName: string;
  readonly kind: string;
  readonly grade: EvidenceGrade;
  readonly class: EvidenceClass;
  readonly sha256: string;
  readonly size: number;
  readonly collectedAt: string;
  readonly observedAt: string | null;
  readonly collectedBy: string;
  readonly streamId: string | null;
  readonly receiverCondition: ReceiverCondition;
  /** In words, empty when everything was kept. */
  readonly dropped: string;
  /** Reason, null while the item stands. */
  readonly withdrawnReason: string | null;
}

/** What the register knows about a BAA beyond what scoring needs. */
export interface ReportBaaFacts {
  readonly organisationParty: string;
  readonly vendorParty: string;
}

/** What the register knows about a stream beyond what scoring needs. */
export interface ReportStreamFacts {
  readonly fromDomains: readonly string[];
  readonly accountOwner: string;
}

export interface ReportAttestation {
  readonly name: string;
  readonly role: string;
  readonly at: string;
  readonly statement: string;
  readonly answersSha256: string;
}

export interface ReportAssessmentFacts {
  readonly reference: string;
  readonly state: string;
  readonly sentAt: string | null;
  readonly submittedAt: string | null;
}

export interface ReportDecision {
  readonly decision: string;
  readonly reason: string;
  readonly by: string;
  readonly at: string | null;
}

/** Everything a report is built from. `result` must be computed from `input`; both are stored with the report's result row. */
export interface ReportInput {
  readonly id: string;
  /** e.g. `R-2026-0007`. */
  readonly reference: string;
  readonly createdAt: string;
  readonly createdBy: string;
  readonly demo: boolean;
  readonly organisation: string;
  readonly vendor: { readonly id: string; readonly name: string; readonly website: string };
  readonly assessment: ReportAssessmentFacts | null;
  readonly decision: ReportDecision | null;
  readonly nextReviewOn: string | null;
  readonly result: Result;
  readonly input: AssessmentInput;
  readonly inputSha256: string;
  /** By stream id. */
  readonly streams: Readonly<Record<string, ReportStreamFacts>>;
  /** By BAA id. */
  readonly baas: Readonly<Record<string, ReportBaaFacts>>;
  readonly evidence: readonly ReportEvidenceRow[];
  readonly attestations: readonly ReportAttestation[];
  /** Reasons of resolved contradictions, by key. */
  readonly resolutions: Readonly<Record<string, string>>;
}
