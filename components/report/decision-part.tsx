import { ExposurePanel } from "@/components/exposure/exposure-panel";
import { AssuranceBar } from "@/components/score/assurance-bar";
import { CapList } from "@/components/score/cap-list";
import { riskWords } from "@/components/score/grade-words";
import { VerdictHeader } from "@/components/score/verdict-header";
import { KeyValueList } from "@/components/ui/key-value-list";
import type { Exposure, FailureMode, SlotState } from "@/core/inference/failure-mode";
import type { ReportModel, ReportSlot } from "@/core/report/report";
import { slotWords } from "@/core/report/words";
import type { Cap } from "@/core/scoring/result";
import { Bullets, Day, Part, Subheading } from "./report-parts";

/** Grade, caps, exposure, and what the organisation decided. */
export function DecisionPart({ report }: { readonly report: ReportModel }) {
  const { decision } = report;
  return (
    <Part number={1} title="Decision and grade">
      <VerdictHeader
        grade={decision.grade}
        provisional={decision.provisional}
        capped={decision.bandBeforeCaps !== null && decision.bandBeforeCaps !== decision.grade}
        verdict={decision.verdict}
      />
      <ExposurePanel exposure={exposureOf(decision.exposure)} label={report.vendor.name} />
      <div className="grid gap-6 sm:grid-cols-2">
        <AssuranceBar label="Transport" assurance={decision.transport} />
        <AssuranceBar label="Contract" assurance={decision.contract} />
      </div>
      <CapList caps={decision.caps.map((cap) => ({ ...cap, code: cap.code as Cap["code"] }))} />
      <DecisionFacts decision={decision} />
      {decision.exposure.map((slot) => (
        <div key={slot.mode}>
          <Subheading>
            {slot.label}: {slot.words}
          </Subheading>
          {slot.why.length === 0 ? (
            <p className="text-sm text-ink-muted">Nothing was seen, shown or said about it.</p>
          ) : (
            <Bullets items={slot.why} />
          )}
        </div>
      ))}
    </Part>
  );
}

function DecisionFacts({ decision }: { readonly decision: ReportModel["decision"] }) {
  const { outcome, residualRisk } = decision;
  return (
    <KeyValueList
      rows={[
        { label: "Decision", value: outcome === null ? "Not decided yet" : <strong className="font-semibold">{outcome.words}</strong> },
        ...(outcome === null
          ? []
          : [
              {
                label: "Reason",
                value: <span className="whitespace-pre-line">{outcome.reason === "" ? "None given" : outcome.reason}</span>,
              },
              {
                label: "Decided",
                value: (
                  <>
                    {outcome.by}, <Day iso={outcome.at} show="date-time" />
                  </>
                ),
              },
            ]),
        { label: "Next review", value: decision.nextReviewOn === null ? "Not set" : <Day iso={decision.nextReviewOn} /> },
        {
          label: "Residual risk",
          value:
            residualRisk === null
              ? "Not known"
              : `${riskWords[residualRisk.level].word}: likelihood ${riskWords[residualRisk.likelihood].word.toLowerCase()}, impact ${riskWords[residualRisk.impact].word.toLowerCase()} (NIST SP 800-30r1, Table I-2)`,
        },
      ]}
    />
  );
}

/** A frozen report keeps the vendor's claim in the words of a slot, and nowhere else. */
const claimedClosed = slotWords({ state: "unknown", claim: "closed", traces: [] });

function exposureOf(slots: readonly ReportSlot[]): Exposure {
  const of = (mode: FailureMode): SlotState => {
    const slot = slots.find((one) => one.mode === mode);
    return slot === undefined ? { state: "unknown", claim: null, traces: [] } : slotOf(slot);
  };
  return {
    plaintext: of("plaintext"),
    "tls-1.0": of("tls-1.0"),
    "tls-1.1": of("tls-1.1"),
    "invalid-certificate": of("invalid-certificate"),
  };
}

function slotOf({ state, basis, asPlaintext, words }: ReportSlot): SlotState {
  if (state === "closed") return { state, basis: basis === "refusal" ? "refusal" : "documented", traces: [] };
  if (state === "unknown") return { state, claim: words === claimedClosed ? "closed" : null, traces: [] };
  return { state, basis: basis === "confirmed" || basis === "documented" ? basis : "presumed", asPlaintext, traces: [] };
}
