import { canonicalJson } from "@/core/scoring/canonical-json";
import type { ReportModel } from "./report";

/**
 * The report as JSON: `{"report":…,"sha256":…}` in canonical form. `sha256` is the hash of the canonical JSON of `report`, so
 * anyone can check it with a JSON library and a hash. Strings are the originals; nothing is replaced.
 */
export function reportJson(report: ReportModel, sha256: string): string {
  return `${canonicalJson({ report, sha256 })}\n`;
}
