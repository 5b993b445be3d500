import type { DeliveryObservation } from "@/core/evidence/observation";
import type { Note } from "@/core/inference/outcome";

interface Circumstances {
  readonly opensSomething: boolean;
  readonly conditionConflict: boolean;
  readonly isEstablished: boolean;
}

/** What a reader should know about a delivery although no score follows from it. */
export function deliveryNotes(observation: DeliveryObservation, circumstances: Circumstances): readonly Note[] {
  return [
    ...capability(observation, circumstances.opensSomething),
    ...unknownTls(observation),
    ...receiver(observation, circumstances),
    ...(observation.tlsRequiredNo
      ? [
          note(
            observation,
            "tls-required-no",
            "The message carries “TLS-Required: No”: it asked every server on the way not to insist on TLS (RFC 8689 §3).",
          ),
        ]
      : []),
  ];
}

function capability(observation: DeliveryObservation, opensSomething: boolean): readonly Note[] {
  if (observation.tls !== "encrypted" || opensSomething) return [];
  const version = observation.version === null ? "TLS of a version that the line does not state" : `TLS ${observation.version}`;
  const seen = note(
    observation,
    "capability-not-policy",
    `${version} was seen at the boundary. This shows what the sender can do, not what it insists on, and closes nothing.`,
  );
  return floorHides(observation) ? [seen, floorNote(observation)] : [seen];
}

/** Rule 5 (design §2): a receiver that refuses old TLS could never have recorded it. */
function floorHides(observation: DeliveryObservation): boolean {
  const { minimumVersion, acceptsPlaintext } = observation.receiverFloor;
  return minimumVersion === "1.2" || minimumVersion === "1.3" || acceptsPlaintext === false;
}

function floorNote(observation: DeliveryObservation): Note {
  const { minimumVersion, acceptsPlaintext } = observation.receiverFloor;
  const floor = minimumVersion === null ? "" : `refuses TLS below ${minimumVersion}`;
  const plain = acceptsPlaintext === false ? "refuses plaintext" : "";
  const refusals = [floor, plain].filter((words) => words !== "").join(" and ");
  return note(observation, "receiver-floor", `The receiver ${refusals}, so this message says nothing about the sender's own floor.`);
}

function unknownTls(observation: DeliveryObservation): readonly Note[] {
  if (observation.tls !== "unknown") return [];
  const by = observation.by === null ? "The receiving server" : observation.by;
  return [
    note(
      observation,
      "tls-not-recorded",
      `${by} is not known to write TLS into its lines. A missing word there does not mean plaintext: it stays unknown.`,
    ),
  ];
}

function receiver(observation: DeliveryObservation, circumstances: Circumstances): readonly Note[] {
  const notes: Note[] = [];
  if (!circumstances.isEstablished) {
    notes.push(
      note(
        observation,
        "boundary-assumed",
        "Nobody confirmed yet that this line was written by a server of yours. Confirm the receiving host to let it count.",
      ),
    );
  }
  if (circumstances.conditionConflict) {
    notes.push(
      note(
        observation,
        "receiver-condition-conflict",
        "The line shows a session that a receiver in the recorded state cannot have had. The recorded state was not used.",
      ),
    );
  }
  if (observation.receiverCondition === "dane-ee-match") {
    notes.push(
      note(
        observation,
        "dane-ee-match",
        "The certificate matches a DANE-EE record, which makes a self-signed certificate, its dates and its name irrelevant (RFC 7672 §3.1.1). No certificate finding follows.",
      ),
    );
  }
  return notes;
}

function note(observation: DeliveryObservation, code: string, sentence: string): Note {
  return { code, sentence, streamId: observation.streamId, evidenceId: observation.evidenceId };
}
