import type { Claim } from "@/core/inference/claim";
import type { ControlEffect, Effects, SlotEffect, SlotVoice } from "@/core/inference/effect";
import { joinEffects, noEffects } from "@/core/inference/effect";
import type { Exposure } from "@/core/inference/failure-mode";
import { failureModes } from "@/core/inference/failure-mode";
import type { Lane } from "@/core/inference/lane";
import type { Note } from "@/core/inference/outcome";
import { answerSlots } from "@/core/inference/rules/answers";
import { judgeDelivery } from "@/core/inference/rules/delivery";
import { judgeRefusal } from "@/core/inference/rules/refusal";
import { judgeSettings } from "@/core/inference/rules/setting";
import { judgeSubmission } from "@/core/inference/rules/submission";
import { decideSlot } from "@/core/inference/slot";
import type { Verdicts } from "@/core/inference/slot-effects";
import { slotEffects } from "@/core/inference/slot-effects";
import type { Observation } from "@/core/evidence/observation";

/** One lane, judged: its slots, and what observations and documents say about controls. */
export interface LaneJudgement {
  readonly lane: Lane;
  readonly verdicts: Verdicts;
  readonly exposure: Exposure;
  readonly slots: readonly SlotEffect[];
  readonly controls: readonly ControlEffect[];
  readonly notes: readonly Note[];
}

/** Applies every rule to one lane. Answers are about the vendor, so each lane hears all of them. */
export function judgeLane(lane: Lane, claims: readonly Claim[], asOf: string): LaneJudgement {
  const answered = answerSlots(claims, lane.streamId);
  const claimed = new Set(answered.filter((effect) => effect.verdict === "claim").map((effect) => effect.slot));
  const observed = joinEffects(lane.observations.map((observation) => judgeObservation(observation, asOf)));
  const settings = judgeSettings(lane, asOf, claimed);
  const slots = [...observed.slots, ...settings.slots, ...answered];
  const verdicts = decideAll(slots);
  const byDocuments = decideAll(slots.filter((effect) => !observedVoices.has(effect.voice)));
  return {
    lane,
    verdicts,
    exposure: exposureOf(verdicts),
    slots,
    controls: [...liveControls(observed.controls), ...slotEffects({ decided: verdicts, byDocuments }), ...fullTest(verdicts)],
    notes: [...observed.notes, ...settings.notes, ...supersededNotes(lane, verdicts)],
  };
}

const observedVoices: ReadonlySet<SlotVoice> = new Set<SlotVoice>(["delivery", "assumed-boundary", "refusal"]);

function decideAll(slots: readonly SlotEffect[]): Verdicts {
  return {
    plaintext: decideSlot("plaintext", slots),
    "tls-1.0": decideSlot("tls-1.0", slots),
    "tls-1.1": decideSlot("tls-1.1", slots),
    "invalid-certificate": decideSlot("invalid-certificate", slots),
  };
}

function judgeObservation(observation: Observation, asOf: string): Effects {
  switch (observation.kind) {
    case "delivery":
      return judgeDelivery(observation, asOf);
    case "refusal":
      return judgeRefusal(observation, asOf);
    case "submission-only":
      return judgeSubmission(observation);
    case "setting":
      return noEffects;
  }
}

function exposureOf(verdicts: Verdicts): Exposure {
  return {
    plaintext: verdicts.plaintext.state,
    "tls-1.0": verdicts["tls-1.0"].state,
    "tls-1.1": verdicts["tls-1.1"].state,
    "invalid-certificate": verdicts["invalid-certificate"].state,
  };
}

/** A bad session that a later refusal of the same kind answers no longer counts against its control. */
function liveControls(effects: readonly ControlEffect[]): readonly ControlEffect[] {
  return effects.filter((effect) => {
    const { at } = effect;
    if (effect.verdict === "good" || at === null) return true;
    return !effects.some(
      (other) =>
        other.verdict === "good" && other.controlId === effect.controlId && other.at !== null && Date.parse(other.at) > Date.parse(at),
    );
  });
}

/** EVD-02 asks for a test against bad receivers: met only if all four slots are closed by refusals of the last year. */
function fullTest(verdicts: Verdicts): readonly ControlEffect[] {
  const all = failureModes.map((slot) => verdicts[slot]);
  const first = all[0]?.state.traces[0];
  if (first === undefined || !all.every(({ state }) => state.state === "closed" && state.basis === "refusal")) return [];
  const weakest = all.reduce((least, one) => (one.strength.confidence < least.strength.confidence ? one : least));
  const sentence = "All four failure modes were refused in tests of the last twelve months.";
  return [
    {
      controlId: "EVD-02",
      verdict: "good",
      basis: "observed",
      severity: null,
      strength: weakest.strength,
      at: null,
      rows: [],
      trace: { ...first, rule: "all-slots-refused", sentence },
    },
  ];
}

function supersededNotes(lane: Lane, verdicts: Verdicts): readonly Note[] {
  return failureModes.flatMap((slot) =>
    verdicts[slot].superseded.map((effect) => ({
      code: "answered-by-later-refusal",
      sentence: `${effect.trace.sentence} A later test shows a refusal, so this no longer counts.`,
      streamId: lane.streamId,
      evidenceId: effect.trace.evidenceId,
    })),
  );
}
