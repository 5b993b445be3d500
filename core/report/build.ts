import { contradictionsSection } from "./contradictions-section";
import { reportContext } from "./context";
import { decisionSection } from "./decision-section";
import { evidenceSection } from "./evidence-section";
import { findingsSection } from "./findings-section";
import { frameSection } from "./frame-section";
import { limitationsSection } from "./limitations-section";
import { methodSection } from "./method-section";
import type { ReportModel } from "./report";
import type { ReportInput } from "./report-input";
import { REPORT_SCHEMA } from "./report.schema";
import { resultsSection } from "./results-section";
import { scopeSection } from "./scope-section";

/**
 * One report from a result and what it was computed from. Pure: the same input gives the same model, and so the same canonical
 * JSON, SHA-256 and files. Wording follows standards §7.3.
 */
export function buildReport(facts: ReportInput): ReportModel {
  const context = reportContext(facts);
  const findings = findingsSection(context);
  return {
    schema: REPORT_SCHEMA,
    id: facts.id,
    reference: facts.reference,
    title: `Email transport assessment: ${facts.vendor.name}`,
    createdAt: facts.createdAt,
    createdBy: facts.createdBy,
    demo: facts.demo,
    organisation: facts.organisation,
    vendor: facts.vendor,
    assessment: facts.assessment,
    methodVersion: facts.result.methodVersion,
    asOf: facts.result.asOf,
    inputSha256: facts.inputSha256,
    decision: decisionSection(context),
    scope: scopeSection(context),
    frame: frameSection(findings),
    method: methodSection(context),
    results: resultsSection(context),
    contradictions: contradictionsSection(context),
    findings,
    limitations: limitationsSection(context),
    evidence: evidenceSection(context),
  };
}
