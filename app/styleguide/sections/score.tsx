import { AssuranceBar } from "@/components/score/assurance-bar";
import { CapList } from "@/components/score/cap-list";
import { GradeBadge } from "@/components/score/grade-badge";
import { PartTable } from "@/components/score/part-table";
import { RiskMark } from "@/components/score/risk-mark";
import { SeverityMark } from "@/components/score/severity-mark";
import { StatusBadge } from "@/components/score/status-badge";
import { VerdictHeader } from "@/components/score/verdict-header";
import { controls } from "@/core/controls/catalogue";
import { caps, contract, nothing, oldTlsLine, parts, transport } from "../fixtures";
import type { SpecimenSection } from "../specimen";

const proving = "using TLSv1 with cipher ECDHE-RSA-AES256-SHA (256/256 bits)";
const start = oldTlsLine.indexOf(proving);
const titles = Object.fromEntries(controls.map((control) => [control.id, control.title]));

export const scoreSection: SpecimenSection = {
  id: "score",
  title: "Score",
  parts: [
    {
      name: "Verdict header",
      draw: () => (
        <VerdictHeader
          grade="D"
          capped
          provisional
          verdict="Grade D, capped: patient data was delivered over TLS 1.0 on 3 May 2026."
          proof={{
            text: oldTlsLine,
            marks: [{ start, end: start + proving.length }],
            source: "Line 4 of results-header.txt, collected by M. Okafor on 4 May 2026",
          }}
        />
      ),
    },
    {
      name: "Grades",
      draw: () => (
        <div className="flex flex-wrap gap-6">
          {(["A", "B", "C", "D", "F", null] as const).map((grade) => (
            <GradeBadge key={grade} grade={grade} capped={grade === "D"} provisional={grade === "C"} />
          ))}
        </div>
      ),
    },
    {
      name: "Assurance with range and confidence",
      draw: () => (
        <div className="grid gap-6 sm:grid-cols-2">
          <AssuranceBar label="Transport" assurance={transport} />
          <AssuranceBar label="Contract" assurance={contract} />
          <AssuranceBar label="Transport, nothing known" assurance={nothing} />
        </div>
      ),
    },
    { name: "Caps", draw: () => <CapList caps={caps} /> },
    { name: "No cap", draw: () => <CapList caps={[]} /> },
    { name: "Parts", draw: () => <PartTable parts={parts} titles={titles} controlHref={(id) => `#${id}`} /> },
    {
      name: "Severity, status, risk",
      draw: () => (
        <div className="flex flex-wrap items-center gap-4">
          {(["critical", "high", "medium", "low", "info"] as const).map((severity) => (
            <SeverityMark key={severity} severity={severity} />
          ))}
          {(["met", "claimed", "unknown", "gap", "contradicted", "not-applicable"] as const).map((status) => (
            <StatusBadge key={status} status={status} />
          ))}
          {(["very-low", "low", "moderate", "high", "very-high"] as const).map((level) => (
            <RiskMark key={level} level={level} />
          ))}
        </div>
      ),
    },
  ],
};
