import type { Control, Severity } from "@/core/controls/control";
import { moreSevere } from "@/core/inference/severity";
import type { Claim } from "@/core/inference/claim";
import type { Disproof } from "@/core/inference/contradictions";
import { defaultRisk } from "@/core/inference/default-risk";
import type { ControlEffect } from "@/core/inference/effect";
import type { Lane } from "@/core/inference/lane";
import type { ControlState } from "@/core/inference/outcome";
import { plainTrace } from "@/core/inference/rules/telling";
import type { Strength } from "@/core/inference/strength";
import { gradeConfidence } from "@/core/inference/strength";

/** Everything that speaks of one control in one lane. */
export interface Speaking {
  readonly control: Control;
  readonly lane: Lane;
  readonly effects: readonly ControlEffect[];
  readonly claims: readonly Claim[];
  /** Open contradictions about this control. */
  readonly disproofs: readonly Disproof[];
  /** The vendor says, with a reason, that the control does not apply. */
  readonly notApplicable: boolean;
  /** The message would leave in plaintext in the case that this control is about. */
  readonly asPlaintext: boolean;
}

/** Evidence first, failure before success; the vendor's word only where there is no evidence. */
export function stateOf(speaking: Speaking): ControlState {
  const bad = counting(speaking.effects);
  if (bad.length > 0 || speaking.disproofs.length > 0) return failed(speaking, bad);
  const good = speaking.effects.filter((effect) => effect.verdict === "good");
  if (good.length > 0) return byEvidence(speaking, "met", good);
  const answered = worstAnswer(speaking);
  if (answered !== null) return byAnswer(speaking, answered);
  return bare(speaking, speaking.notApplicable ? "not-applicable" : "unknown");
}

/** Failures that count: a test that was passed outweighs a document, not another observation. */
function counting(effects: readonly ControlEffect[]): readonly ControlEffect[] {
  const bad = effects.filter((effect) => effect.verdict === "bad");
  const isProved = effects.some((effect) => effect.verdict === "good" && effect.basis === "observed");
  return isProved ? bad.filter((effect) => effect.basis === "observed") : bad;
}

function failed(speaking: Speaking, bad: readonly ControlEffect[]): ControlState {
  if (speaking.disproofs.length === 0) return byEvidence(speaking, "gap", bad);
  const strength = strongest([...bad, ...speaking.disproofs].map((one) => one.strength));
  const traces = [...bad.map((effect) => effect.trace), ...speaking.disproofs.map((one) => one.contradiction.observation.trace)];
  return {
    ...bare(speaking, "contradicted"),
    ...strength,
    basis: "observed",
    severity: severity(speaking, bad, true),
    traces: [...traces, ...claimTraces(speaking)],
  };
}

function byEvidence(speaking: Speaking, status: "met" | "gap", effects: readonly ControlEffect[]): ControlState {
  return {
    ...bare(speaking, status),
    ...strongest(effects.map((effect) => effect.strength)),
    basis: effects.some((effect) => effect.basis === "observed") ? "observed" : "documented",
    severity: status === "gap" ? severity(speaking, effects, true) : speaking.control.severity,
    traces: [...effects.map((effect) => effect.trace), ...claimTraces(speaking)],
  };
}

interface Answered {
  readonly claim: Claim;
  readonly risk: number;
  /** The documented default took the place of a vague answer. */
  readonly byDefault: boolean;
}

function byAnswer(speaking: Speaking, answered: Answered): ControlState {
  const isSilent = answered.claim.mark !== "specific" && !answered.byDefault;
  return {
    ...bare(speaking, isSilent ? "unknown" : answered.risk > 0.5 ? "gap" : "claimed"),
    basis: "answer",
    confidence: gradeConfidence.E0,
    severity: severity(speaking, [], answered.risk === 1),
    traces: [...(answered.byDefault ? [defaultTrace(speaking.lane, answered.claim)] : []), ...claimTraces(speaking)],
  };
}

function defaultTrace(lane: Lane, claim: Claim): ControlState["traces"][number] {
  const names = lane.governing.map((governing) => governing.provider.name).join(" and ");
  return plainTrace("provider-default-applied", `The answer is not specific, so what is documented of ${names} was scored in its place.`, {
    streamId: lane.streamId,
    questionId: claim.questionId,
  });
}

function worstAnswer(speaking: Speaking): Answered | null {
  const documented = defaultRisk(speaking.control.id, speaking.lane);
  return speaking.claims.reduce<Answered | null>((worst, claim) => {
    const byDefault = claim.mark !== "specific" && documented !== null;
    const risk = byDefault ? documented : claim.risk;
    return worst === null || risk > worst.risk ? { claim, risk, byDefault } : worst;
  }, null);
}

function bare(speaking: Speaking, status: ControlState["status"]): ControlState {
  return {
    controlId: speaking.control.id,
    status,
    basis: "none",
    answerRisk: worstAnswer(speaking)?.risk ?? null,
    confidence: 0,
    stale: false,
    severity: speaking.control.severity,
    traces: [],
  };
}

function claimTraces(speaking: Speaking): ControlState["traces"] {
  return speaking.claims.map((claim) =>
    plainTrace("answer", claim.text, { streamId: speaking.lane.streamId, questionId: claim.questionId }),
  );
}

/**
 * The case can raise the catalogue's severity, never lower it: a milder finding must not make a failure weigh less. Only a
 * full failure is raised; a raised weight on a smaller share would let a better finding lower the number.
 */
function severity(speaking: Speaking, bad: readonly ControlEffect[], isFullFailure: boolean): Severity {
  const base: Severity = speaking.asPlaintext && isFullFailure ? "critical" : speaking.control.severity;
  return bad.reduce<Severity>((worst, effect) => moreSevere(worst, effect.severity ?? worst), base);
}

function strongest(strengths: readonly Strength[]): Strength {
  return strengths.reduce<Strength>((best, one) => (one.confidence > best.confidence ? one : best), { confidence: 0, stale: false });
}
