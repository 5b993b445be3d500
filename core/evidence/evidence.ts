import type { ReceiverCondition } from "@/core/evidence/condition";
import type { EvidenceClass, EvidenceGrade } from "@/core/evidence/grade";
import type { DroppedContent } from "@/core/evidence/kept-headers";
import type { StoredArtefact } from "@/core/evidence/stored-artefact";

export const evidenceKinds = ["message", "headers", "provider-setting", "document"] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

export const evidenceKindTexts: Readonly<Record<EvidenceKind, string>> = {
  message: "Message",
  headers: "Headers",
  "provider-setting": "Provider setting",
  document: "Document",
};

export const evidenceGradeTexts: Readonly<Record<EvidenceGrade, string>> = {
  E5: "Controlled test that we ran",
  E4: "Mail that we received",
  E3: "Independent report",
  E2: "Handed over by the vendor",
  E1: "Vendor document",
  E0: "The vendor's word",
};

/** An item as a row of the library. */
export interface EvidenceLine {
  readonly id: string;
  readonly vendorId: string;
  readonly vendorName: string;
  readonly streamId: string | null;
  readonly streamName: string | null;
  readonly assessmentId: string | null;
  readonly questionId: string | null;
  readonly kind: EvidenceKind;
  readonly title: string;
  /** What it shows, in a few words. */
  readonly shows: string;
  readonly grade: EvidenceGrade;
  readonly class: EvidenceClass;
  readonly sha256: string;
  readonly size: number;
  readonly collectedAt: string;
  readonly observedAt: string | null;
  readonly collectedBy: string;
  readonly receiverCondition: ReceiverCondition;
  readonly withdrawnAt: string | null;
  readonly isDemo: boolean;
}

export interface EvidenceCorrectionLine {
  readonly id: string;
  readonly field: string;
  readonly before: string;
  readonly after: string;
  readonly reason: string;
  readonly byName: string;
  readonly createdAt: string;
}

/** An item with everything that its page needs. */
export interface EvidenceItem extends EvidenceLine {
  readonly conditionNote: string;
  readonly withdrawnReason: string;
  readonly dropped: DroppedContent;
  readonly artefact: StoredArtefact;
  readonly correctedBoundary: number | null;
  readonly corrections: readonly EvidenceCorrectionLine[];
  readonly fileId: string;
  readonly fileName: string;
  /** Other items of the organisation with the same hash. */
  readonly duplicates: readonly { readonly id: string; readonly title: string; readonly vendorName: string }[];
}
