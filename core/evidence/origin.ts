import type { EvidenceClass, EvidenceGrade } from "@/core/evidence/grade";
import type { ReadItem } from "@/core/evidence/read-item";

/** How an item came to us. It decides the grade: what we received ourselves weighs more than what the vendor hands over. */
export const evidenceOrigins = ["received-by-us", "controlled-test", "from-vendor", "independent-report"] as const;
export type EvidenceOrigin = (typeof evidenceOrigins)[number];

export const evidenceOriginTexts: Readonly<Record<EvidenceOrigin, string>> = {
  "received-by-us": "Mail that we received",
  "controlled-test": "A test that we ran against a server in a known state",
  "from-vendor": "Handed over by the vendor",
  "independent-report": "From an independent party",
};

export interface Grading {
  readonly grade: EvidenceGrade;
  readonly class: EvidenceClass;
}

/** The grade and shelf life of a message or its headers. */
const ofMessages: Readonly<Record<EvidenceOrigin, Grading>> = {
  "controlled-test": { grade: "E5", class: "lab" },
  "received-by-us": { grade: "E4", class: "header" },
  "independent-report": { grade: "E3", class: "independent-report" },
  "from-vendor": { grade: "E2", class: "header" },
};

/** A configuration export is the vendor's artefact, whoever pasted it; a document is his word on paper. */
export function gradingOf(kind: ReadItem["kind"] | "document", origin: EvidenceOrigin): Grading {
  if (kind === "document") return origin === "independent-report" ? ofMessages[origin] : { grade: "E1", class: "policy" };
  if (kind === "provider-setting") return { grade: "E2", class: "configuration" };
  return ofMessages[origin];
}
