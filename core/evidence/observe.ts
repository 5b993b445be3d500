import type { MessageArtefact, TracedHop } from "@/core/evidence/message";
import type { ReceiverCondition } from "@/core/evidence/condition";
import type { EvidenceGrade } from "@/core/evidence/grade";
import type { DeliveryObservation, Observation, Proof, SubmissionObservation } from "@/core/evidence/observation";
import { receiverFloor } from "@/core/evidence/receiver-floor";

/** What is known about the evidence item that a message came in. */
export interface ObservationContext {
  readonly evidenceId: string;
  readonly streamId: string | null;
  readonly grade: EvidenceGrade;
  /** ISO date-time. */
  readonly collectedAt: string;
  readonly receiverCondition: ReceiverCondition;
  /** Which message of the item, 0 the first. */
  readonly ordinal?: number;
}

/**
 * The typed facts of one message: the delivery at the boundary, and TLS seen on submission lines, which is no delivery
 * evidence. A boundary line on which the client logged in is a submission. Other lines give nothing: below the boundary
 * everything is the sender's claim.
 */
export function observeMessage(artefact: MessageArtefact, context: ObservationContext): readonly Observation[] {
  const observations: Observation[] = [];
  artefact.hops.forEach((hop) => {
    if (hop.index === artefact.boundary && !hop.submission) observations.push(delivery(artefact, hop, context));
    else if (hop.submission && hop.isHop && hop.tls === "encrypted") observations.push(submission(hop, context));
  });
  return observations;
}

function delivery(artefact: MessageArtefact, hop: TracedHop, context: ObservationContext): DeliveryObservation {
  return {
    ...base(hop, context),
    kind: "delivery",
    tls: hop.tls,
    tlsBasis: hop.tlsBasis,
    version: hop.version,
    versionMin: hop.versionMin,
    versionMax: hop.versionMax,
    versionBasis: hop.versionBasis,
    cipher: hop.cipher,
    cipherFlags: hop.cipherFlags,
    boundaryBasis: artefact.boundaryBasis ?? "assumed",
    by: hop.by,
    fromIp: hop.from.ip,
    receiverCondition: context.receiverCondition,
    receiverFloor: receiverFloor(hop),
    provider: artefact.provider,
    tlsRequiredNo: artefact.tlsRequiredNo !== null,
  };
}

function submission(hop: TracedHop, context: ObservationContext): SubmissionObservation {
  return { ...base(hop, context), kind: "submission-only", version: hop.version };
}

function base(hop: TracedHop, context: ObservationContext) {
  return {
    id: `${context.evidenceId}:${context.ordinal ?? 0}:${hop.index}`,
    evidenceId: context.evidenceId,
    streamId: context.streamId,
    grade: context.grade,
    class: "header",
    direction: "vendor-to-us",
    observedAt: hop.date,
    collectedAt: context.collectedAt,
    proof: proofOf(hop),
  } as const;
}

/** The whole line as text, and where on it the proving words stand. */
function proofOf(hop: TracedHop): Proof {
  return { text: `Received: ${hop.raw}`, line: hop.line, span: hop.proof ?? hop.span };
}
