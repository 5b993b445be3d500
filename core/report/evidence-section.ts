import { ageInDays, shelfLifeDays } from "@/core/inference/strength";
import { evidenceInOrder, type ReportContext } from "./context";
import type { ReportEvidenceRow } from "./report-input";
import type { ReportEvidence } from "./report";
import { classWords, conditionWords, gradeMeanings } from "./words";

const DAY = 86_400_000;

/** Section 13: every item with its SHA-256, where it came from and how long it counts. Withdrawn items stay listed, with the reason. */
export function evidenceSection(context: ReportContext): readonly ReportEvidence[] {
  return evidenceInOrder(context.facts).map((row) => ({
    ref: context.evidenceRef(row.id) ?? row.id,
    id: row.id,
    title: row.title,
    fileName: row.fileName,
    kind: `${classWords[row.class]} (${row.kind})`,
    grade: row.grade,
    gradeWords: gradeMeanings[row.grade],
    sha256: row.sha256,
    size: row.size,
    collectedAt: row.collectedAt,
    observedAt: row.observedAt,
    collectedBy: row.collectedBy,
    streamName: context.streamName(row.streamId),
    receiverCondition: conditionWords[row.receiverCondition],
    ...freshness(row, context.facts.result.asOf),
    dropped: row.dropped,
    withdrawn: row.withdrawnReason ?? "",
  }));
}

function freshness(row: ReportEvidenceRow, asOf: string): Pick<ReportEvidence, "freshness" | "freshUntil" | "expiresAt"> {
  const life = shelfLifeDays[row.class];
  const from = row.observedAt ?? row.collectedAt;
  if (life === null || Number.isNaN(Date.parse(from))) return { freshness: "by-its-term", freshUntil: null, expiresAt: null };
  const age = ageInDays(from, asOf);
  return {
    freshness: age <= life ? "fresh" : age <= 2 * life ? "ageing" : "stale",
    freshUntil: dayAfter(from, life),
    expiresAt: dayAfter(from, 2 * life),
  };
}

/** ISO date, not date-time: a shelf life ends with a day. */
function dayAfter(from: string, days: number): string {
  return new Date(Date.parse(from) + days * DAY).toISOString().slice(0, 10);
}
