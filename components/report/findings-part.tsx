import { ContradictionCard } from "@/components/contradiction/contradiction-card";
import { SeverityMark } from "@/components/score/severity-mark";
import { Badge } from "@/components/ui/badge";
import { KeyValueList } from "@/components/ui/key-value-list";
import type { Voice } from "@/core/controls/control";
import type { ReportContradiction, ReportFinding } from "@/core/report/report";
import { Bullets, Observed, Part, Quote } from "./report-parts";

/** Claims and observations that cannot both hold, both quoted. */
export function ContradictionsPart({ contradictions }: { readonly contradictions: readonly ReportContradiction[] }) {
  return (
    <Part number={6} title="Contradictions">
      {contradictions.length === 0 && <p className="text-sm">No claim of the vendor is contradicted by evidence.</p>}
      {contradictions.map((one) => (
        <ContradictionCard
          key={one.key}
          title={`${one.ref} ${one.controlId}${one.streamName === null ? "" : `, ${one.streamName}`}`}
          severity={one.severity}
          claim={{ text: one.claim.text, source: one.claim.questionId === null ? "" : `${one.claim.questionId}: ${one.claim.question}` }}
          observation={{
            text: one.observation.quote === null ? one.observedText : one.observation.sentence,
            proof: one.observation.quote === null ? null : <Quote text={one.observation.quote} label="The proving line" />,
            source: [one.observation.evidenceRef, one.observation.line === null ? null : `line ${one.observation.line}`]
              .filter((part) => part !== null)
              .join(", "),
          }}
          hint={one.hint}
          state={
            <Badge tone={one.state === "open" ? "bad" : "neutral"}>{one.state === "open" ? "Open" : `Resolved. ${one.resolution}`}</Badge>
          }
        />
      ))}
    </Part>
  );
}

/** What fell short: basis, citations voice by voice, what closes it. */
export function FindingsPart({ findings }: { readonly findings: readonly ReportFinding[] }) {
  return (
    <Part number={7} title="Findings">
      {findings.length === 0 && <p className="text-sm">No control is shown to fall short. What is unknown stands in section 2.</p>}
      {findings.map((finding) => (
        <Finding key={finding.ref} finding={finding} />
      ))}
    </Part>
  );
}

const voices: readonly { readonly voice: Voice; readonly name: string }[] = [
  { voice: "technical-standard", name: "Technical standard" },
  { voice: "law-in-force", name: "Law in force" },
  { voice: "framework", name: "Framework" },
  { voice: "proposed-rule", name: "Proposed rule, no weight" },
];

function Finding({ finding }: { readonly finding: ReportFinding }) {
  return (
    <article className="flex flex-col gap-3 rounded-lg border border-line bg-surface p-4">
      <header className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h3 className="font-semibold">
          {finding.ref} {finding.title}
        </h3>
        <SeverityMark severity={finding.severity} />
        <span className="text-xs text-ink-muted">
          {[`control ${finding.controlId}`, finding.state, ...finding.contradictionRefs.map((ref) => `contradiction ${ref}`)].join(" · ")}
        </span>
      </header>
      <p className="max-w-prose">{finding.statement}</p>
      {finding.interestedSourceOnly && <p className="text-sm font-semibold">Rests on one interested source alone.</p>}
      {finding.basis.map((observation, index) => (
        <Observed key={`${observation.rule} ${index}`} observation={observation} />
      ))}
      <KeyValueList
        rows={voices.flatMap(({ voice, name }) => {
          const own = finding.citations.filter((citation) => citation.voice === voice);
          const text = own.map(({ reference, says }) => (says === "" ? reference : `${reference}: ${says}`)).join("; ");
          return own.length === 0 ? [] : [{ label: name, value: text }];
        })}
      />
      <div>
        <h4 className="text-sm font-medium">What closes it</h4>
        <Bullets items={finding.closes} />
      </div>
    </article>
  );
}
