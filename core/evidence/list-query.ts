import { evidenceKinds, type EvidenceKind } from "@/core/evidence/evidence";
import type { EvidenceGrade } from "@/core/evidence/grade";

/** What a list of evidence shows, as it stands in the address. */
export interface EvidenceListQuery {
  readonly vendorId: string | null;
  readonly streamId: string | null;
  readonly kind: EvidenceKind | null;
  readonly grade: EvidenceGrade | null;
  readonly withdrawn: boolean;
  /** Id of the last row of the page before. */
  readonly after: string | null;
}

type Search = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Reads the address. What is not understood is left out, so that an old or mistyped link still shows something. */
export function readEvidenceQuery(search: Search): EvidenceListQuery {
  const text = (name: string): string | null => {
    const value = search[name];
    const first = typeof value === "string" ? value : value?.[0];
    return first === undefined || first === "" || first.length > 100 ? null : first;
  };
  const kind = text("kind");
  const grade = text("grade");
  return {
    vendorId: text("vendor"),
    streamId: text("stream"),
    kind: evidenceKinds.find((known) => known === kind) ?? null,
    grade: evidenceGrades.find((known) => known === grade) ?? null,
    withdrawn: text("withdrawn") === "yes",
    after: text("after"),
  };
}

/** The address of a query: `?kind=message`, or nothing. The vendor is left out where the path already names it. */
export function evidenceSearch(query: EvidenceListQuery, options: { readonly vendorInPath: boolean }): string {
  const pairs: [string, string | null][] = [
    ["vendor", options.vendorInPath ? null : query.vendorId],
    ["stream", query.streamId],
    ["kind", query.kind],
    ["grade", query.grade],
    ["withdrawn", query.withdrawn ? "yes" : null],
    ["after", query.after],
  ];
  const written = pairs.flatMap(([name, value]) => (value === null ? [] : [`${name}=${encodeURIComponent(value)}`]));
  return written.length === 0 ? "" : `?${written.join("&")}`;
}

/** True when the query leaves something out that belongs to the list. The vendor is a place, not a filter. */
export function isFiltered({ streamId, kind, grade, withdrawn }: EvidenceListQuery): boolean {
  return streamId !== null || kind !== null || grade !== null || withdrawn;
}

export const evidenceGrades: readonly EvidenceGrade[] = ["E5", "E4", "E3", "E2", "E1", "E0"];
