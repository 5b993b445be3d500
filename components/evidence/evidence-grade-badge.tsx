import { Badge } from "@/components/ui/badge";
import type { Tone } from "@/components/ui/tone";
import type { EvidenceGrade } from "@/core/evidence/grade";

export const evidenceGradeWords: Readonly<Record<EvidenceGrade, { readonly word: string; readonly tone: Tone }>> = {
  E5: { word: "Test we ran", tone: "good" },
  E4: { word: "Received by us", tone: "good" },
  E3: { word: "Independent report", tone: "accent" },
  E2: { word: "Vendor artefact", tone: "accent" },
  E1: { word: "Vendor document", tone: "unknown" },
  E0: { word: "Assertion", tone: "unknown" },
};

/** How far the evidence carries, by who made it and how we got it. */
export function EvidenceGradeBadge({ grade }: { readonly grade: EvidenceGrade }) {
  const { word, tone } = evidenceGradeWords[grade];
  return (
    <Badge tone={tone}>
      {grade} <span className="font-normal">{word}</span>
    </Badge>
  );
}
