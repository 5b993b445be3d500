import type { ReactNode } from "react";
import { ExposureLegend } from "@/components/exposure/exposure-legend";
import { ExposurePanel } from "@/components/exposure/exposure-panel";
import { AssuranceBar } from "@/components/score/assurance-bar";
import { CapList } from "@/components/score/cap-list";
import { RiskMark } from "@/components/score/risk-mark";
import { VerdictHeader } from "@/components/score/verdict-header";
import { Card } from "@/components/ui/card";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { provingWords } from "@/core/evidence/proving-words";
import { failureModes } from "@/core/inference/failure-mode";
import type { Trace } from "@/core/inference/trace";
import type { Result } from "@/core/scoring/result";
import { SlotReasons, slotAnchor } from "./slot-reasons";

export interface OverviewProps {
  readonly vendorId: string;
  readonly vendorName: string;
  readonly result: Result;
  /** Contradictions, streams, evidence, assessments: whole sections. */
  readonly children: ReactNode;
  /** BAA, contacts: cards at the side. */
  readonly side: ReactNode;
}

/** The page that an analyst opens first: verdict, exposure with its reasons, what contradicts, and the facts at the side. */
export function Overview({ vendorId, vendorName, result, children, side }: OverviewProps) {
  return (
    <>
      <VerdictHeader
        grade={result.grade}
        provisional={result.provisional}
        capped={result.bandBeforeCaps !== result.grade}
        verdict={result.verdict}
        proof={proofOf(result)}
      />
      <div className="grid gap-x-8 xl:grid-cols-[minmax(0,1fr)_19rem]">
        <div className="min-w-0">
          <Section title="Exposure">
            <ExposurePanel exposure={result.inference.exposure} label={vendorName} slotHref={(mode) => `#${slotAnchor(mode)}`} />
            <SlotReasons exposure={result.inference.exposure} />
            <div className="mt-2 text-sm">
              <ExposureLegend />
            </div>
          </Section>
          {children}
        </div>
        <aside aria-label="In short" className="flex flex-col gap-4 max-xl:mb-8">
          <Standing vendorId={vendorId} result={result} />
          {side}
        </aside>
      </div>
    </>
  );
}

function Standing({ vendorId, result }: { readonly vendorId: string; readonly result: Result }) {
  return (
    <Card className="flex flex-col gap-4">
      <AssuranceBar label="Transport" assurance={result.transport} />
      <AssuranceBar label="Contract" assurance={result.contract} />
      {result.residualRisk !== null && (
        <p className="flex flex-wrap items-center gap-2 text-sm">
          <span className="text-ink-muted">Residual</span> <RiskMark level={result.residualRisk.level} />
        </p>
      )}
      <div>
        <h3 className="mb-1.5 text-xs font-medium text-ink-muted">Why the grade cannot be better</h3>
        <CapList caps={result.caps} />
      </div>
      <p className="border-t border-line pt-3 text-xs text-ink-muted">
        Method {result.methodVersion}. <TextLink href={`/vendors/${vendorId}/score`}>All 41 controls</TextLink>
      </p>
    </Card>
  );
}

/** The header line behind the verdict: of a confirmed open slot, the first in the order of the panel. */
function proofOf(result: Result) {
  const confirmed = failureModes
    .map((mode) => result.inference.exposure[mode])
    .filter((slot) => slot.state === "open" && slot.basis === "confirmed");
  const trace = confirmed.flatMap((slot) => slot.traces).find(hasProof);
  if (trace === undefined) return undefined;
  const words = provingWords(trace.proof.text);
  const source =
    trace.evidenceId === null ? null : <TextLink href={`/evidence/${trace.evidenceId}`}>Evidence, line {trace.proof.line}</TextLink>;
  return { text: trace.proof.text, marks: words === null ? [] : [words], source };
}

const hasProof = (trace: Trace): trace is Trace & { readonly proof: NonNullable<Trace["proof"]> } => trace.proof !== null;
