import type { Severity } from "@/core/controls/control";
import type { FailureMode } from "@/core/inference/failure-mode";
import type { Note } from "@/core/inference/outcome";
import type { Strength } from "@/core/inference/strength";
import type { Trace } from "@/core/inference/trace";

/**
 * Where a statement about a slot comes from. Only `delivery` confirms and only `refusal` and `setting` close.
 * `assumed-boundary`: seen, but at a hop of which nobody said that it is ours.
 * `provider`: no setting of the provider would refuse. `default`: nobody said which setting is in force.
 */
export type SlotVoice = "delivery" | "assumed-boundary" | "refusal" | "setting" | "declared" | "provider" | "answer" | "default";

/** What one rule says about one slot of one stream. */
export interface SlotEffect {
  readonly slot: FailureMode;
  readonly verdict: "open" | "close" | "claim";
  readonly voice: SlotVoice;
  readonly asPlaintext: boolean;
  /** ISO date-time of the event, null where it has none. */
  readonly at: string | null;
  readonly strength: Strength;
  /** Rows of the receiver-state matrix Q29 that it disproves, beside every claim about the slot that is no row. */
  readonly rows: readonly string[];
  readonly trace: Trace;
}

/** What one rule says about one control of one stream. */
export interface ControlEffect {
  readonly controlId: string;
  readonly verdict: "good" | "bad";
  readonly basis: "observed" | "documented";
  /** Severity in this case; it can raise the catalogue's severity, never lower it. */
  readonly severity: Severity | null;
  readonly strength: Strength;
  /** ISO date-time of the event, null where it has none. */
  readonly at: string | null;
  readonly rows: readonly string[];
  readonly trace: Trace;
}

/** What the rules say together. */
export interface Effects {
  readonly slots: readonly SlotEffect[];
  readonly controls: readonly ControlEffect[];
  readonly notes: readonly Note[];
}

export const noEffects: Effects = { slots: [], controls: [], notes: [] };

/** All effects of several rules, in the order given. */
export function joinEffects(parts: readonly Effects[]): Effects {
  return {
    slots: parts.flatMap((part) => part.slots),
    controls: parts.flatMap((part) => part.controls),
    notes: parts.flatMap((part) => part.notes),
  };
}
