import type { RefusalObservation } from "@/core/evidence/observation";
import type { Effects } from "@/core/inference/effect";
import { noEffects } from "@/core/inference/effect";
import { receiverStates } from "@/core/inference/receiver-states";
import { onDay, traceOf } from "@/core/inference/rules/telling";
import { ageInDays, gradeConfidence, strengthOf } from "@/core/inference/strength";

/** After a year a controlled test falls back to a claim (45 CFR 164.308(a)(8) asks for periodic evaluation). */
export const TEST_LIFE_DAYS = 365;

/**
 * A refusal closes the slot of the receiver's state and no other: it shows what the sender does in that one case.
 * Without a recorded bad state it shows nothing. An unproved report of a refusal is a claim.
 */
export function judgeRefusal(observation: RefusalObservation, asOf: string): Effects {
  const state = receiverStates[observation.receiverCondition];
  if (observation.direction !== "vendor-to-us") return noEffects;
  if (state === undefined) return { ...noEffects, notes: [withoutState(observation)] };
  const strength = strengthOf(observation, asOf);
  const proves = provesRefusal(observation, asOf);
  const sentence = `Mail to a receiver that ${state.words} was refused${onDay(observation)}.${proves ? "" : " The test is too old or too weak to close anything; it counts as a claim."}`;
  const trace = traceOf(observation, proves ? "refused-in-test" : "refusal-as-claim", sentence);
  const base = { asPlaintext: false, at: observation.observedAt, strength, rows: [], trace } as const;
  return {
    slots: state.slot === null ? [] : [{ ...base, slot: state.slot, verdict: proves ? "close" : "claim", voice: "refusal" }],
    controls: proves
      ? state.metByRefusal.map((controlId) => ({
          controlId,
          verdict: "good",
          basis: "observed",
          severity: null,
          strength,
          at: observation.observedAt,
          rows: [],
          trace,
        }))
      : [],
    notes: [],
  };
}

function provesRefusal(observation: RefusalObservation, asOf: string): boolean {
  const isArtefact = gradeConfidence[observation.grade] >= gradeConfidence.E2;
  return isArtefact && ageInDays(observation.observedAt ?? observation.collectedAt, asOf) <= TEST_LIFE_DAYS;
}

function withoutState(observation: RefusalObservation): Effects["notes"][number] {
  return {
    code: "refusal-without-receiver-state",
    sentence: "A message was refused, but the state of the receiver at the time is not recorded. Record it to let the refusal count.",
    streamId: observation.streamId,
    evidenceId: observation.evidenceId,
  };
}
