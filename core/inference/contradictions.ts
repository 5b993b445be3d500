import { controlById } from "@/core/controls/catalogue";
import type { Severity } from "@/core/controls/control";
import type { Claim } from "@/core/inference/claim";
import { controlOfSlot } from "@/core/inference/control-map";
import type { FailureMode } from "@/core/inference/failure-mode";
import { hintFor } from "@/core/inference/hints";
import type { LaneJudgement } from "@/core/inference/lane-judgement";
import type { Contradiction, ContradictionResolution } from "@/core/inference/outcome";
import type { Strength } from "@/core/inference/strength";
import type { Trace } from "@/core/inference/trace";
import { GOOD_CLAIM_RISK } from "@/core/scoring/weights";

/** A contradiction with the controls whose good claim it disproves and the strength of the proof. */
export interface Disproof {
  readonly contradiction: Contradiction;
  readonly controlIds: readonly string[];
  readonly strength: Strength;
}

/** A bad finding that can disprove claims. */
interface Refutation {
  readonly slot: FailureMode | null;
  readonly controlId: string | null;
  readonly rows: readonly string[];
  readonly strength: Strength;
  readonly trace: Trace;
}

/** What was said, in an answer or a setting. */
interface Statement {
  readonly questionId: string | null;
  /** What tells it from other statements: question and row, or the setting's item. */
  readonly key: string;
  readonly text: string;
  readonly controlIds: readonly string[];
}

/**
 * Every good claim that an observation of this lane disproves, each pair once. A claim is disproved by what was seen or
 * by a configuration that the vendor showed; never by a presumption or by the register.
 */
export function disproofsOf(judgement: LaneJudgement, claims: readonly Claim[], resolved: Resolutions): readonly Disproof[] {
  const found = new Map<string, Disproof>();
  for (const refutation of refutationsOf(judgement)) {
    for (const statement of [...answersAgainst(refutation, claims), ...settingsAgainst(refutation, judgement)]) {
      const disproof = disproofOf({ refutation, statement, streamId: judgement.lane.streamId, resolved });
      const pair = `${statement.key}|${refutation.trace.evidenceId ?? ""}`;
      if (!found.has(pair)) found.set(pair, disproof);
    }
  }
  return [...found.values()];
}

export type Resolutions = Readonly<Record<string, ContradictionResolution>>;

function refutationsOf(judgement: LaneJudgement): readonly Refutation[] {
  const superseded = new Set(Object.values(judgement.verdicts).flatMap((verdict) => verdict.superseded));
  const slots = judgement.slots
    .filter((effect) => effect.verdict === "open" && !superseded.has(effect))
    .filter((effect) => effect.voice === "delivery" || effect.voice === "setting")
    .filter((effect) => judgement.verdicts[effect.slot].state.state === "open")
    .map((effect) => ({ slot: effect.slot, controlId: null, rows: effect.rows, strength: effect.strength, trace: effect.trace }));
  const controls = judgement.controls
    .filter((effect) => effect.verdict === "bad" && effect.basis === "observed" && effect.at !== null)
    .map((effect) => ({ slot: null, controlId: effect.controlId, rows: effect.rows, strength: effect.strength, trace: effect.trace }));
  return [...slots, ...controls];
}

function answersAgainst(refutation: Refutation, claims: readonly Claim[]): readonly Statement[] {
  return claims
    .filter((claim) => claim.mark === "specific" && claim.risk <= GOOD_CLAIM_RISK && speaksOf(claim, refutation))
    .map((claim) => ({
      questionId: claim.questionId,
      key: claim.rowId === null ? claim.questionId : `${claim.questionId}.${claim.rowId}`,
      text: claim.text,
      controlIds: claim.controlIds,
    }));
}

function speaksOf(claim: Claim, refutation: Refutation): boolean {
  if (claim.rowId !== null) return refutation.rows.includes(claim.rowId);
  if (refutation.slot !== null) return claim.slots.some((said) => said.slot === refutation.slot && said.says === "closed");
  return refutation.controlId !== null && claim.controlIds.includes(refutation.controlId);
}

/** A setting that is declared or shown to refuse, while mail was delivered all the same. */
function settingsAgainst(refutation: Refutation, judgement: LaneJudgement): readonly Statement[] {
  const { slot } = refutation;
  if (slot === null || refutation.trace.rule.startsWith("shown-setting")) return [];
  return judgement.slots
    .filter((effect) => effect.slot === slot && effect.verdict !== "open" && (effect.voice === "setting" || effect.voice === "declared"))
    .map((effect) => ({
      questionId: null,
      key: `setting:${effect.trace.evidenceId ?? "register"}:${slot}`,
      text: effect.trace.sentence,
      controlIds: [controlOfSlot[slot]],
    }));
}

interface Pair {
  readonly refutation: Refutation;
  readonly statement: Statement;
  readonly streamId: string | null;
  readonly resolved: Resolutions;
}

function disproofOf({ refutation, statement, streamId, resolved }: Pair): Disproof {
  const { trace } = refutation;
  const controlId = statement.controlIds[0] ?? refutation.controlId ?? "TRN-01";
  const key = [trace.rule, statement.key, trace.evidenceId ?? "register", streamId ?? "vendor"].join(":");
  return {
    strength: refutation.strength,
    controlIds: statement.controlIds,
    contradiction: {
      key,
      rule: trace.rule,
      controlId,
      severity: severityOf(controlId),
      streamId,
      claim: { questionId: statement.questionId, text: statement.text },
      observation: { evidenceId: trace.evidenceId, text: quoted(trace), trace },
      hint: hintFor(trace.rule),
      resolution: Object.hasOwn(resolved, key) ? (resolved[key] ?? null) : null,
    },
  };
}

/** The sentence with the line that proves it. */
export function quoted(trace: Trace): string {
  return trace.proof === null ? trace.sentence : `${trace.sentence} Line ${String(trace.proof.line)}: “${trace.proof.text}”`;
}

export function severityOf(controlId: string): Severity {
  return controlById(controlId)?.severity ?? "medium";
}
