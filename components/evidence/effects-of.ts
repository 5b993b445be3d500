import type { EvidenceItem } from "@/core/evidence/evidence";
import { failureModes, type ClosedBasis, type FailureMode, type OpenBasis } from "@/core/inference/failure-mode";
import type { Contradiction, ControlStatus, Inference, Note } from "@/core/inference/outcome";
import type { Trace } from "@/core/inference/trace";

/** One failure mode that an item moved. */
export interface SlotShown {
  readonly mode: FailureMode;
  readonly moved: { readonly verdict: "opens"; readonly basis: OpenBasis } | { readonly verdict: "closes"; readonly basis: ClosedBasis };
  readonly sentences: readonly string[];
}

/** One control that an item speaks about. */
export interface ControlShown {
  readonly controlId: string;
  readonly status: ControlStatus;
  readonly sentences: readonly string[];
}

/** All that a result took from one item. */
export interface EvidenceEffects {
  readonly slots: readonly SlotShown[];
  readonly controls: readonly ControlShown[];
  readonly refutes: readonly Contradiction[];
  /** What no score follows from. */
  readonly notes: readonly Note[];
}

/** What an item opens, closes, refutes and leaves open, from the traces of the vendor's result. */
export function effectsOf(inference: Inference, item: Pick<EvidenceItem, "id" | "kind">): EvidenceEffects {
  const evidenceId = item.id;
  const slots = failureModes.flatMap((mode) => slotOf(inference, mode, evidenceId));
  return {
    slots: item.kind === "provider-setting" ? slots.map(byDocuments) : slots,
    controls: inference.controls.flatMap(({ controlId, status, traces }) => {
      const sentences = sentencesOf(traces, evidenceId);
      return sentences.length === 0 ? [] : [{ controlId, status, sentences }];
    }),
    refutes: inference.contradictions.filter((one) => one.observation.evidenceId === evidenceId),
    notes: inference.notes.filter((note) => note.evidenceId === evidenceId),
  };
}

/** Looks at every stream: the vendor's own panel shows only the worst of them. Of several the one that is surest is told. */
function slotOf(inference: Inference, mode: FailureMode, evidenceId: string): readonly SlotShown[] {
  const states = [...inference.streams.map(({ exposure }) => exposure[mode]), inference.exposure[mode]];
  const mine = states.filter((slot) => slot.traces.some((trace) => trace.evidenceId === evidenceId));
  const sentences = (state: "open" | "closed") =>
    sentencesOf(
      mine.filter((slot) => slot.state === state).flatMap((slot) => slot.traces),
      evidenceId,
    );
  const opened = openBases.find((basis) => mine.some((slot) => slot.state === "open" && slot.basis === basis));
  const closed = closedBases.find((basis) => mine.some((slot) => slot.state === "closed" && slot.basis === basis));
  return [
    ...(opened === undefined ? [] : [{ mode, moved: { verdict: "opens", basis: opened } as const, sentences: sentences("open") }]),
    ...(closed === undefined ? [] : [{ mode, moved: { verdict: "closes", basis: closed } as const, sentences: sentences("closed") }]),
  ];
}

/** A slot may have been seen in another item; what a setting itself adds is only ever documented. */
function byDocuments(shown: SlotShown): SlotShown {
  return { ...shown, moved: { ...shown.moved, basis: "documented" } };
}

const openBases: readonly OpenBasis[] = ["confirmed", "documented", "presumed"];
const closedBases: readonly ClosedBasis[] = ["refusal", "documented"];

function sentencesOf(traces: readonly Trace[], evidenceId: string): readonly string[] {
  return unique(traces.filter((trace) => trace.evidenceId === evidenceId).map((trace) => trace.sentence));
}

function unique(sentences: readonly string[]): readonly string[] {
  return [...new Set(sentences)];
}
