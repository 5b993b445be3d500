import { controls } from "@/core/controls/catalogue";
import type { FailureMode, SlotState } from "@/core/inference/failure-mode";
import type { AssessmentInput, StreamInput } from "@/core/inference/input";
import type { ControlState, Inference } from "@/core/inference/outcome";
import type { BaaStanding } from "@/core/inference/rules/contract";
import { phiFlows } from "@/core/inference/rules/contract";
import type { Trace } from "@/core/inference/trace";
import type { Assurance, Cap } from "@/core/scoring/result";
import { LOW_CONFIDENCE } from "@/core/scoring/weights";

export interface CapInput {
  readonly input: AssessmentInput;
  readonly inference: Inference;
  readonly standing: BaaStanding;
  readonly transport: Assurance;
}

/** Every upper limit on the grade that holds, each with its reason, strictest first (design §4). */
export function capsOf(context: CapInput): readonly Cap[] {
  return [
    ...noBaa(context),
    ...plaintextObserved(context),
    ...oldTlsObserved(context),
    ...certificateAccepted(context),
    ...criticalContradiction(context),
    ...staleEvidence(context),
    ...lowConfidence(context),
  ];
}

function noBaa({ input, standing }: CapInput): readonly Cap[] {
  const flows = phiFlows(input);
  if (standing.state !== "not-in-force" || flows === false) return [];
  const data = flows === true ? "Patient data flows" : "Nobody recorded whether patient data flows, so it is taken to";
  return [cap("no-baa-in-force", "F", `${standing.reason} ${data}; that needs a BAA in force (45 CFR 164.308(b), 164.502(e)).`)];
}

function plaintextObserved(context: CapInput): readonly Cap[] {
  return confirmed(context, ["plaintext"]).map((trace) => cap("plaintext-observed", "F", trace.sentence));
}

function oldTlsObserved(context: CapInput): readonly Cap[] {
  return confirmed(context, ["tls-1.0", "tls-1.1"]).map((trace) => cap("old-tls-observed", "D", trace.sentence));
}

function certificateAccepted(context: CapInput): readonly Cap[] {
  return confirmed(context, ["invalid-certificate"]).map((trace) => cap("invalid-certificate-accepted", "C", trace.sentence));
}

/** The first proof that one of the slots is open on mail that may carry patient data; mail of no stream may. */
function confirmed({ input, inference }: CapInput, slots: readonly FailureMode[]): readonly Trace[] {
  if (phiFlows(input) === false) return [];
  const streams = new Map(input.streams.map((stream) => [stream.id, stream]));
  const ofStreams = inference.streams
    .filter(({ streamId }) => carriesPhi(streams.get(streamId)))
    .flatMap(({ exposure }) => slots.flatMap((slot) => confirmedTraces(exposure[slot])));
  const loose = slots
    .flatMap((slot) => confirmedTraces(inference.exposure[slot]))
    .filter((trace) => streams.size !== 1 && (trace.streamId === null || !streams.has(trace.streamId)));
  return [...ofStreams, ...loose].slice(0, 1);
}

function confirmedTraces(state: SlotState): readonly Trace[] {
  return state.state === "open" && state.basis === "confirmed" ? state.traces.filter((trace) => trace.observationId !== null) : [];
}

/** A stream is taken to carry patient data unless the register says that it does not. */
function carriesPhi(stream: StreamInput | undefined): boolean {
  return stream === undefined || stream.phi.length === 0 || stream.phi.some((kind) => kind !== "notices-without-phi");
}

function criticalContradiction({ inference }: CapInput): readonly Cap[] {
  const open = inference.contradictions.find((one) => one.severity === "critical" && one.resolution === null);
  if (open === undefined) return [];
  const said = open.claim.questionId === null ? "What is on record" : `The answer to ${open.claim.questionId}`;
  return [cap("open-critical-contradiction", "C", `${said} does not fit what was seen. ${open.observation.trace.sentence}`)];
}

const transportIds: ReadonlySet<string> = new Set(controls.filter((control) => control.group !== "contract").map((control) => control.id));

/** Only evidence that earns something: a good state that rests on nothing newer than twice the shelf life. */
function staleEvidence({ inference, transport }: CapInput): readonly Cap[] {
  const stale = inference.controls.filter(
    (state: ControlState) => state.status === "met" && state.stale && transportIds.has(state.controlId),
  );
  if (transport.value === null || stale.length === 0) return [];
  const ids = stale.map((state) => state.controlId).join(", ");
  return [cap("stale-evidence", "C", `The evidence for ${ids} is older than twice its shelf life.`)];
}

function lowConfidence({ transport }: CapInput): readonly Cap[] {
  if (transport.value === null || transport.confidence === null || transport.confidence >= LOW_CONFIDENCE) return [];
  return [
    cap(
      "low-confidence",
      "B",
      `Confidence is ${transport.confidence.toFixed(2)}, below ${LOW_CONFIDENCE.toFixed(2)}: too little of this rests on evidence.`,
    ),
  ];
}

function cap(code: Cap["code"], grade: Cap["grade"], reason: string): Cap {
  return { code, grade, reason };
}
