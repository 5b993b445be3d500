import { gradeConfidence, shelfLifeDays } from "@/core/inference/strength";
import { bands, severityWeight } from "@/core/scoring/weights";
import type { ReportContext } from "./context";
import type { ReportModel } from "./report";
import { capRules, classWords, gradeMeanings } from "./words";

type Method = ReportModel["method"];

/** Section 5 of the anchors: the method and its version, evidence grades, shelf lives, bands and caps, from the method's own tables. */
export function methodSection({ facts }: ReportContext): Method {
  return {
    version: facts.result.methodVersion,
    summary,
    evidenceGrades: keys(gradeConfidence).map((grade) => ({ grade, meaning: gradeMeanings[grade], confidence: gradeConfidence[grade] })),
    shelfLives: keys(shelfLifeDays).map((kind) => ({ kind: classWords[kind], days: shelfLifeDays[kind] })),
    weights: keys(severityWeight).map((severity) => ({ severity, weight: severityWeight[severity] })),
    bands,
    caps: capRules.map((cap) => ({ ...cap, applied: facts.result.caps.some((one) => one.code === cap.code) })),
  };
}

const summary: readonly string[] = [
  "Each applicable control carries a weight by its severity. A share of the weight remains as risk: 0 where evidence confirms the control, 1 where evidence shows a failure, 1.2 where evidence disproves what the vendor said, 0.4 to 1 where there is only an answer, 0.8 where nothing is known.",
  "Assurance is 100 minus the weighted share that remains. Contract and Transport are scored apart; the headline is Transport. A contract never raises the transport score.",
  "Confidence is the weighted strength of the evidence: its grade times its freshness. Freshness is 1 until the shelf life and falls to 0.3 at twice the shelf life.",
  "The range is what the number would be if every control known with less than 0.6 confidence turned out at its best, or at its worst.",
  "A good header closes nothing: it shows what can happen, not what must. One bad header opens a failure mode. Only a refusal under a bad receiver state, or the vendor's own setting together with the provider's documentation of it, closes one.",
  "TLS is encrypted, plaintext or unknown. Only the hop into this organisation is judged; lines below it are the sender's claim.",
];

function keys<Key extends string>(table: Readonly<Record<Key, unknown>>): readonly Key[] {
  return Object.keys(table) as Key[];
}
