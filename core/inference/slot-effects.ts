import type { ControlEffect, SlotVoice } from "@/core/inference/effect";
import type { FailureMode } from "@/core/inference/failure-mode";
import type { SlotControl } from "@/core/inference/control-map";
import { slotControls } from "@/core/inference/control-map";
import type { SlotVerdict } from "@/core/inference/slot";

/** The four slots of a lane as everything decides them, and as documents alone would. */
export interface LaneVerdicts {
  readonly decided: Verdicts;
  readonly byDocuments: Verdicts;
}

export type Verdicts = Readonly<Record<FailureMode, SlotVerdict>>;

/** What the decided slots of a lane say about controls. Claims, admissions and presumptions are left to the answers. */
export function slotEffects(verdicts: LaneVerdicts): readonly ControlEffect[] {
  return slotControls.flatMap((rule) => {
    const source = rule.documentsOnly ? verdicts.byDocuments : verdicts.decided;
    const mine = rule.slots.map((slot) => source[slot]);
    const failing = mine.filter(fails);
    if (failing.length > 0) return failing.map((verdict) => effect(rule, verdict, "bad"));
    return mine.every((verdict) => verdict.state.state === "closed") ? weakest(mine.map((verdict) => effect(rule, verdict, "good"))) : [];
  });
}

const evidenceVoices: ReadonlySet<SlotVoice> = new Set<SlotVoice>(["delivery", "setting", "declared", "provider"]);

function fails(verdict: SlotVerdict): boolean {
  if (verdict.state.state !== "open" || verdict.state.basis === "presumed") return false;
  return [...verdict.voices].some((voice) => evidenceVoices.has(voice));
}

function effect(rule: SlotControl, verdict: SlotVerdict, good: "good" | "bad"): ControlEffect {
  const { state } = verdict;
  const isSeen = verdict.voices.has("delivery") || verdict.voices.has("refusal");
  const first = state.traces[0];
  if (first === undefined) throw new Error(`slot ${verdict.slot} was decided without a trace`);
  return {
    controlId: rule.controlId,
    verdict: good,
    basis: isSeen ? "observed" : "documented",
    severity: rule.criticalAsPlaintext && state.state === "open" && state.asPlaintext ? "critical" : null,
    strength: verdict.strength,
    at: null,
    rows: [],
    trace: first,
  };
}

/** A control that needs several slots closed is as sure as the least sure of them. */
function weakest(effects: readonly ControlEffect[]): readonly ControlEffect[] {
  const [first, ...rest] = effects;
  if (first === undefined) return [];
  const least = rest.reduce((worst, one) => (one.strength.confidence < worst.strength.confidence ? one : worst), first);
  return effects.map((one) => ({ ...one, strength: least.strength }));
}
