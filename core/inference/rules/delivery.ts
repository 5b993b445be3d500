import type { DeliveryObservation } from "@/core/evidence/observation";
import type { Effects, SlotEffect } from "@/core/inference/effect";
import { noEffects } from "@/core/inference/effect";
import type { FailureMode } from "@/core/inference/failure-mode";
import type { Note } from "@/core/inference/outcome";
import type { Judged } from "@/core/inference/rules/judged";
import { deliveryNotes } from "@/core/inference/rules/delivery-notes";
import { cipherEffects, messageFlagEffects } from "@/core/inference/rules/session";
import { onDay, traceOf } from "@/core/inference/rules/telling";
import type { ReceiverState } from "@/core/inference/receiver-states";
import { receiverStates } from "@/core/inference/receiver-states";
import { strengthOf } from "@/core/inference/strength";

/**
 * What one message at the boundary says. A bad delivery opens slots; a good one closes nothing and leaves a note
 * (RFC 7435 §4: opportunistic and required TLS look alike on the wire). Mail that we sent to the vendor is not judged.
 */
export function judgeDelivery(observation: DeliveryObservation, asOf: string): Effects {
  if (observation.direction !== "vendor-to-us") return noEffects;
  const judged: Judged = { observation, strength: strengthOf(observation, asOf), state: testedState(observation) };
  const slots = [...plaintextSlots(judged), ...versionSlots(judged), ...certificateSlots(judged)];
  const session = [...cipherEffects(judged), ...messageFlagEffects(judged), ...stateControls(judged)];
  return {
    slots: slots.map((slot) => (isEstablished(observation) ? slot : { ...slot, voice: "assumed-boundary" as const })),
    // A hop that may not be ours accuses nobody: its findings wait until a person says where the boundary is.
    controls: isEstablished(observation) ? session : [],
    notes: notesOf(judged, slots),
  };
}

function isEstablished(observation: DeliveryObservation): boolean {
  return observation.boundaryBasis !== "assumed";
}

/** The recorded receiver state, unless the line itself shows that it cannot have been so. */
function testedState(observation: DeliveryObservation): ReceiverState | null {
  return conditionConflict(observation) ? null : (receiverStates[observation.receiverCondition] ?? null);
}

function conditionConflict(observation: DeliveryObservation): boolean {
  const { receiverCondition: condition, tls, version } = observation;
  if (condition === "no-starttls" || condition === "starttls-broken") return tls === "encrypted";
  if (condition === "tls-1.0-only") return version !== null && version !== "1.0";
  if (condition === "tls-1.1-only") return version !== null && version !== "1.1";
  return false;
}

/** Plaintext on a line that marks TLS reliably, or any delivery to a receiver that had no TLS to offer. */
function plaintextSlots(judged: Judged): readonly SlotEffect[] {
  const { observation, state } = judged;
  const sentence = plaintextSentence(judged);
  if (sentence === null) return [];
  const plain = open(judged, "plaintext", { rule: "plaintext-observed-at-boundary", sentence, rows: ["R1"], asPlaintext: false });
  if (state === null || state.slot === null || state.slot === "plaintext") return [plain];
  const worse = `Mail was delivered in plaintext${onDay(observation)} to a receiver that ${state.words}: worse than delivery over that TLS (RFC 9325 §5.2).`;
  return [plain, open(judged, state.slot, { rule: "plaintext-fallback-observed", sentence: worse, rows: state.rows, asPlaintext: true })];
}

function plaintextSentence({ observation, state }: Judged): string | null {
  if (observation.tls === "plaintext") return `Mail was delivered in plaintext${onDay(observation)}.`;
  if (observation.tls === "encrypted" || state === null || !hadNoTls(state)) return null;
  return `Mail was delivered${onDay(observation)} to a receiver that ${state.words}, so it travelled in plaintext.`;
}

function hadNoTls(state: ReceiverState): boolean {
  return state === receiverStates["no-starttls"] || state === receiverStates["starttls-broken"];
}

function versionSlots(judged: Judged): readonly SlotEffect[] {
  const { observation, state } = judged;
  if (observation.tls === "plaintext") return [];
  const seen = provenOldVersion(observation);
  if (seen !== null) return [oldVersion(judged, seen)];
  if (observation.version !== null || (state?.slot !== "tls-1.0" && state?.slot !== "tls-1.1")) return [];
  const sentence = `Mail was delivered${onDay(observation)} to a receiver that ${state.words}.`;
  return [open(judged, state.slot, { rule: "delivered-to-old-tls-receiver", sentence, rows: state.rows, asPlaintext: false })];
}

/** SSL counts with TLS 1.0, being older still. */
function oldVersion(judged: Judged, seen: OldVersion): SlotEffect {
  const slot: FailureMode = seen === "1.1" ? "tls-1.1" : "tls-1.0";
  const name = seen.startsWith("SSL") ? `${seen.slice(0, 3)} ${seen.slice(3)}` : `TLS ${seen}`;
  const retired = seen === "SSL2" ? "RFC 6176" : seen === "SSL3" ? "RFC 7568" : "RFC 8996";
  const sentence = `Mail was delivered over ${name}${onDay(judged.observation)}, which ${retired} retired.`;
  const rows = slot === "tls-1.1" ? ["R5"] : ["R4"];
  return open(judged, slot, { rule: "old-tls-observed-at-boundary", sentence, rows, asPlaintext: false });
}

type OldVersion = "SSL2" | "SSL3" | "1.0" | "1.1";

/** A version below 1.2 that the line states. A mere label of the cipher's protocol family proves nothing. */
function provenOldVersion(observation: DeliveryObservation): OldVersion | null {
  const { version, versionBasis } = observation;
  if (version === null || version === "1.2" || version === "1.3") return null;
  return versionBasis === "explicit" || versionBasis === "cipher-inferred" ? version : null;
}

/** Certificates: the receiver's recorded state decides, save an anonymous suite, in which there was none (RFC 7672 §8.2). */
function certificateSlots(judged: Judged): readonly SlotEffect[] {
  const { observation, state } = judged;
  const opened: SlotEffect[] = [];
  if (observation.cipherFlags.includes("anonymous")) {
    const sentence = `Mail was delivered${onDay(observation)} over an anonymous suite${named(observation.cipher)}: no server certificate existed in that session (RFC 7672 §8.2).`;
    opened.push(open(judged, "invalid-certificate", { rule: "anonymous-suite-observed", sentence, rows: [], asPlaintext: false }));
  }
  if (state?.slot === "invalid-certificate" && observation.tls !== "plaintext") {
    const sentence = `Mail was delivered${onDay(observation)} to a receiver that ${state.words}; the version of TLS does not change that.`;
    opened.push(
      open(judged, "invalid-certificate", { rule: "invalid-certificate-accepted", sentence, rows: state.rows, asPlaintext: false }),
    );
  }
  return opened;
}

function named(cipher: string | null): string {
  return cipher === null ? "" : ` (${cipher})`;
}

/** Controls that speak of exactly the receiver state that was tested. */
function stateControls(judged: Judged): Effects["controls"] {
  const { observation, state, strength } = judged;
  if (state === null) return [];
  const failed = observation.tls === "plaintext" ? state.failedByDelivery.filter((id) => id === "DWG-02") : state.failedByDelivery;
  const sentence = `Mail was delivered${onDay(observation)} to a receiver that ${state.words}.`;
  const trace = traceOf(observation, "bad-receiver-state-accepted", sentence);
  return failed.map((controlId) => ({
    controlId,
    verdict: "bad",
    basis: "observed",
    severity: null,
    strength,
    at: observation.observedAt,
    rows: state.rows,
    trace,
  }));
}

function notesOf(judged: Judged, slots: readonly SlotEffect[]): readonly Note[] {
  return deliveryNotes(judged.observation, {
    opensSomething: slots.length > 0,
    conditionConflict: conditionConflict(judged.observation),
    isEstablished: isEstablished(judged.observation),
  });
}

interface Opening {
  readonly rule: string;
  readonly sentence: string;
  readonly rows: readonly string[];
  readonly asPlaintext: boolean;
}

function open(judged: Judged, slot: FailureMode, opening: Opening): SlotEffect {
  const { observation, strength } = judged;
  return {
    slot,
    verdict: "open",
    voice: "delivery",
    asPlaintext: opening.asPlaintext,
    at: observation.observedAt,
    strength,
    rows: opening.rows,
    trace: traceOf(observation, opening.rule, opening.sentence),
  };
}
