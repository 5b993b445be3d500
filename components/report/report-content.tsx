import type { ReportModel } from "@/core/report/report";
import { DecisionPart } from "./decision-part";
import { ContradictionsPart, FindingsPart } from "./findings-part";
import { FramePart, MethodPart } from "./frame-part";
import { EvidencePart, LimitationsPart } from "./limitations-part";
import { ResultsPart } from "./results-part";
import { ScopePart } from "./scope-part";

const parts = [
  "Decision and grade",
  "Scope",
  "Regulatory frame",
  "Method",
  "Results by control",
  "Contradictions",
  "Findings",
  "Limitations and reliance",
  "Evidence index",
] as const;

/** The frozen report as a page: what the PDF says, from the same model, under the same numbers. */
export function ReportContent({ report }: { readonly report: ReportModel }) {
  return (
    <div className="grid gap-x-10 xl:grid-cols-[13rem_minmax(0,1fr)]">
      <nav aria-label="Sections of the report" className="mb-6 self-start xl:sticky xl:top-6">
        <ol className="flex flex-col text-sm">
          {parts.map((title, index) => (
            <li key={title}>
              <a
                href={`#section-${index + 1}`}
                className="inline-flex min-h-7 items-center text-accent underline-offset-[0.2em] hover:underline"
              >
                {index + 1} {title}
              </a>
            </li>
          ))}
        </ol>
      </nav>
      <div className="min-w-0">
        <DecisionPart report={report} />
        <ScopePart report={report} />
        <FramePart frame={report.frame} />
        <MethodPart report={report} />
        <ResultsPart results={report.results} />
        <ContradictionsPart contradictions={report.contradictions} />
        <FindingsPart findings={report.findings} />
        <LimitationsPart limitations={report.limitations} />
        <EvidencePart evidence={report.evidence} />
      </div>
    </div>
  );
}
