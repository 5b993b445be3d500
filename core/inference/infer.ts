import { claimsOf, notApplicable } from "@/core/inference/claims";
import type { Claim } from "@/core/inference/claim";
import { controlStates } from "@/core/inference/control-states";
import type { Disproof } from "@/core/inference/contradictions";
import { disproofsOf } from "@/core/inference/contradictions";
import type { Exposure, SlotState } from "@/core/inference/failure-mode";
import type { AssessmentInput } from "@/core/inference/input";
import { lanesOf } from "@/core/inference/lane";
import type { LaneJudgement } from "@/core/inference/lane-judgement";
import { judgeLane } from "@/core/inference/lane-judgement";
import type { Inference, Note } from "@/core/inference/outcome";
import { evidenceRequestsOf, followUpsOf } from "@/core/inference/requests";
import { baaStanding, judgeContract, phiFlows } from "@/core/inference/rules/contract";
import { identityDisproofs, providerByAnswer, registerNotes } from "@/core/inference/rules/provider-identity";
import { unknownSlot, worseSlot } from "@/core/inference/slot";
import { inconsistencies } from "@/core/questionnaire/consistency";

/**
 * From what is said and what was seen to the exposure panel, the 41 control states and the contradictions (design §2, §4).
 * Pure and total for every well-formed input: no clock, no randomness, order of the input decides order of the output.
 */
export function infer(input: AssessmentInput): Inference {
  const claims = claimsOf(input.questionnaire, input.answers, input.asOf);
  const judgements = lanesOf(input, providerByAnswer(input)).map((lane) => judgeLane(lane, claims, input.asOf));
  const lanes = judgements.map((judgement) => ({ judgement, disproofs: disproofsOf(judgement, claims, input.resolvedContradictions) }));
  const standing = baaStanding(input, claims);
  const vendorEffects = phiFlows(input) === false ? [] : judgeContract(input, standing);
  const vendorDisproofs = identityDisproofs(input, standing, vendorEffects);
  const states = controlStates({ lanes, claims, vendorEffects, vendorDisproofs, notApplicable: outOfScope(input, claims) });
  const disproofs = [...vendorDisproofs, ...lanes.flatMap((lane) => lane.disproofs)];
  return {
    exposure: vendorExposure(judgements),
    streams: streamExposures(judgements),
    controls: states,
    contradictions: uniqueContradictions(disproofs),
    notes: uniqueNotes([...judgements.flatMap((judgement) => judgement.notes), ...registerNotes(input), ...answerNotes(input)]),
    followUps: followUpsOf(input, disproofs),
    evidenceRequests: evidenceRequestsOf(
      states,
      judgements.map((judgement) => judgement.lane),
    ),
  };
}

/** Contract controls fall away where no patient data flows; others only where every answer about them says so with a reason. */
function outOfScope(input: AssessmentInput, claims: readonly Claim[]): ReadonlySet<string> {
  const claimed = new Set(claims.flatMap((claim) => claim.controlIds));
  const declined = notApplicable(input.questionnaire, input.answers).flatMap((question) => question.controls);
  const contract = phiFlows(input) === false ? ["CON-01", "CON-02", "CON-03", "CON-04", "CON-05"] : [];
  return new Set([...declined.filter((id) => !claimed.has(id)), ...contract]);
}

function streamExposures(judgements: readonly LaneJudgement[]): Inference["streams"] {
  return judgements.flatMap(({ lane, exposure }) => (lane.streamId === null ? [] : [{ streamId: lane.streamId, exposure }]));
}

/** The worst over the streams. Mail of no stream can only open: its silence says nothing about streams that are clear. */
function vendorExposure(judgements: readonly LaneJudgement[]): Exposure {
  const worst = (slot: keyof Exposure): SlotState => {
    const states = judgements.map(({ lane, exposure }) => ({ isLoose: lane.streamId === null, state: exposure[slot] }));
    const hasStreams = states.some(({ isLoose }) => !isLoose);
    const counted = states.filter(({ isLoose, state }) => !isLoose || !hasStreams || state.state === "open").map(({ state }) => state);
    const [first, ...rest] = counted;
    return first === undefined ? unknownSlot : rest.reduce(worseSlot, first);
  };
  return {
    plaintext: worst("plaintext"),
    "tls-1.0": worst("tls-1.0"),
    "tls-1.1": worst("tls-1.1"),
    "invalid-certificate": worst("invalid-certificate"),
  };
}

function answerNotes(input: AssessmentInput): readonly Note[] {
  if (input.questionnaire === null) return [];
  return inconsistencies(input.questionnaire, input.answers).map((one) => ({
    code: one.code,
    sentence: one.sentence,
    streamId: null,
    evidenceId: null,
  }));
}

function uniqueContradictions(disproofs: readonly Disproof[]): Inference["contradictions"] {
  return [...new Map(disproofs.map(({ contradiction }) => [contradiction.key, contradiction])).values()];
}

/** A hundred messages of one kind make one note for each item of evidence. */
function uniqueNotes(notes: readonly Note[]): readonly Note[] {
  const keyed = notes.map((note) => [[note.code, note.sentence, note.streamId, note.evidenceId].join("|"), note] as const);
  return [...new Map(keyed).values()];
}
