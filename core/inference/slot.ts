import type { SlotEffect, SlotVoice } from "@/core/inference/effect";
import type { FailureMode, OpenBasis, SlotState } from "@/core/inference/failure-mode";
import type { Strength } from "@/core/inference/strength";

/** The state of one slot with what stands behind it. */
export interface SlotVerdict {
  readonly slot: FailureMode;
  readonly state: SlotState;
  /** The voices that decided; empty where nothing was said. */
  readonly voices: ReadonlySet<SlotVoice>;
  readonly strength: Strength;
  /** Bad deliveries that a later refusal answers: shown, no longer counted. */
  readonly superseded: readonly SlotEffect[];
}

/**
 * Decides one slot of one lane. Precedence: a bad delivery, unless a later refusal answers it · a refusal, unless a newer
 * configuration shows otherwise · documents and admissions · an unestablished bad delivery · a shown setting that
 * refuses · a presumed default · a claim · nothing.
 */
export function decideSlot(slot: FailureMode, effects: readonly SlotEffect[]): SlotVerdict {
  const here = effects.filter((effect) => effect.slot === slot);
  const refusals = here.filter((effect) => effect.verdict === "close" && effect.voice === "refusal");
  const refusedAt = newest(refusals);
  const deliveries = here.filter((effect) => effect.verdict === "open" && effect.voice === "delivery");
  const superseded = deliveries.filter((effect) => isBefore(effect.at, refusedAt));
  const open = here.filter((effect) => effect.verdict === "open" && !superseded.includes(effect));
  const decided = decide(here, open, refusals) ?? { state: nothing(here), by: here };
  return {
    slot,
    state: decided.state,
    voices: new Set(decided.by.map((effect) => effect.voice)),
    strength: strongest(decided.by),
    superseded,
  };
}

interface Decision {
  readonly state: SlotState;
  readonly by: readonly SlotEffect[];
}

function decide(here: readonly SlotEffect[], open: readonly SlotEffect[], refusals: readonly SlotEffect[]): Decision | null {
  const refusedAt = newest(refusals);
  const confirmed = open.filter((effect) => effect.voice === "delivery");
  if (confirmed.length > 0) return opened("confirmed", confirmed, open);
  if (refusals.length > 0) {
    const newer = open.filter((effect) => effect.voice === "setting" && isBefore(refusedAt, effect.at));
    return newer.length > 0 ? opened("documented", newer, newer) : closed("refusal", refusals);
  }
  const documented = open.filter((effect) => documentedVoices.has(effect.voice));
  if (documented.length > 0) return opened("documented", documented, open);
  const assumed = open.filter((effect) => effect.voice === "assumed-boundary");
  if (assumed.length > 0) return opened("presumed", assumed, open);
  const closing = here.filter((effect) => effect.verdict === "close");
  if (closing.length > 0 && !open.some((effect) => effect.voice === "default")) return closed("documented", closing);
  return open.length > 0 ? opened("presumed", open, open) : null;
}

const documentedVoices: ReadonlySet<SlotVoice> = new Set<SlotVoice>(["setting", "declared", "provider", "answer"]);

function opened(basis: OpenBasis, by: readonly SlotEffect[], all: readonly SlotEffect[]): Decision {
  const rest = all.filter((effect) => !by.includes(effect));
  const traces = [...by, ...rest].map((effect) => effect.trace);
  return { by, state: { state: "open", basis, asPlaintext: all.some((effect) => effect.asPlaintext), traces } };
}

function closed(basis: "refusal" | "documented", by: readonly SlotEffect[]): Decision {
  return { by, state: { state: "closed", basis, traces: by.map((effect) => effect.trace) } };
}

function nothing(here: readonly SlotEffect[]): SlotState {
  const claims = here.filter((effect) => effect.verdict === "claim");
  return { state: "unknown", claim: claims.length > 0 ? "closed" : null, traces: claims.map((effect) => effect.trace) };
}

/** The worse of two states of the same slot: open before unknown before closed, then by how sure it is. */
export function worseSlot(left: SlotState, right: SlotState): SlotState {
  const worse = badness(left) >= badness(right) ? left : right;
  if (worse.state !== "open") return worse;
  const other: SlotState = worse === left ? right : left;
  if (other.state !== "open") return worse;
  const traces = badness(left) === badness(right) ? [...left.traces, ...right.traces] : worse.traces;
  return { ...worse, asPlaintext: worse.asPlaintext || other.asPlaintext, traces };
}

/** 0 best (a refusal was seen) … 6 worst (seen at the boundary). */
export function badness(state: SlotState): number {
  if (state.state === "open") return openBadness[state.basis];
  if (state.state === "closed") return state.basis === "refusal" ? 0 : 1;
  return state.claim === "closed" ? 2 : 3;
}

const openBadness: Readonly<Record<OpenBasis, number>> = { presumed: 4, documented: 5, confirmed: 6 };

/** Nothing is known about a slot. */
export const unknownSlot: SlotState = { state: "unknown", claim: null, traces: [] };

function strongest(effects: readonly SlotEffect[]): Strength {
  return effects.reduce<Strength>((best, effect) => (effect.strength.confidence > best.confidence ? effect.strength : best), {
    confidence: 0,
    stale: false,
  });
}

function newest(effects: readonly SlotEffect[]): string | null {
  return effects.reduce<string | null>((latest, effect) => (isBefore(latest, effect.at) || latest === null ? effect.at : latest), null);
}

/** True only if both dates are known and in this order. */
function isBefore(earlier: string | null, later: string | null): boolean {
  return earlier !== null && later !== null && Date.parse(earlier) < Date.parse(later);
}
