import type { SubmissionObservation } from "@/core/evidence/observation";
import { versionName } from "@/core/evidence/shows";
import type { Effects } from "@/core/inference/effect";
import { noEffects } from "@/core/inference/effect";

/** TLS between the application and its own service says nothing about the way to the receiver (RFC 5321 §4.4). */
export function judgeSubmission(observation: SubmissionObservation): Effects {
  const version = observation.version === null ? "TLS" : versionName(observation.version);
  const sentence = `${version} was seen only where the message was handed to the sender's own service. That is not delivery evidence: the way to the receiver stays unknown.`;
  return {
    ...noEffects,
    notes: [{ code: "not-delivery-evidence", sentence, streamId: observation.streamId, evidenceId: observation.evidenceId }],
  };
}
