import type { ReceiverCondition } from "@/core/evidence/condition";
import { analyseMessage } from "@/core/evidence/message";
import type { DeliveryObservation, Observation, RefusalObservation, SettingObservation } from "@/core/evidence/observation";
import { observeMessage } from "@/core/evidence/observe";
import type { Exposure, FailureMode } from "@/core/inference/failure-mode";
import { failureModes } from "@/core/inference/failure-mode";
import type { AssessmentInput, BaaInput, StreamInput } from "@/core/inference/input";
import type { ControlState, Inference } from "@/core/inference/outcome";
import type { ProviderId } from "@/core/providers/provider";
import type { Answer, Answers, AnswerValue } from "@/core/questionnaire/answer";
import { currentQuestionnaire } from "@/core/questionnaire/registry";
import { METHOD_VERSION } from "@/core/scoring/method";

/** Building blocks of the tests of inference and scoring. Vendors and hosts are invented. */
export const asOf = "2026-05-20T12:00:00Z";
export const seenAt = "2026-05-03T09:30:00Z";
export const receiver = "mx.hospital.example.org";

export const stream: StreamInput = {
  id: "results",
  name: "Results",
  provider: null,
  settingId: null,
  phi: ["results"],
  volume: "under-10000",
};

export const executedBaa: BaaInput = {
  id: "baa",
  status: "executed",
  signedOn: "2025-01-10",
  effectiveOn: "2025-01-10",
  expiresOn: "2027-01-09",
  elements: null,
  providersNamed: ["amazon-ses"],
  hasFile: true,
};

/** An assessment with one stream and an executed BAA, overridden where a test says so. */
export function assessment(overrides: Partial<AssessmentInput> = {}): AssessmentInput {
  return {
    methodVersion: METHOD_VERSION,
    asOf,
    vendorHandlesPhi: true,
    streams: [stream],
    baas: [executedBaa],
    questionnaire: currentQuestionnaire,
    answers: {},
    observations: [],
    resolvedContradictions: {},
    ...overrides,
  };
}

export function sentBy(provider: ProviderId, settingId: string | null = null): readonly StreamInput[] {
  return [{ ...stream, provider, settingId }];
}

export function answers(values: Readonly<Record<string, AnswerValue | "dont-know">>): Answers {
  return Object.fromEntries(
    Object.entries(values).map(([questionId, value]): [string, Answer] => [
      questionId,
      value === "dont-know"
        ? { questionId, status: "dont-know", value: null, comment: "", notApplicableReason: "" }
        : { questionId, status: "answered", value, comment: "", notApplicableReason: "" },
    ]),
  );
}

export function single(choice: string): AnswerValue {
  return { type: "single", choice };
}

/** All 15 rows of Q29 with the same answer, save those named. */
export function matrix(column: string, except: Readonly<Record<string, string>> = {}): AnswerValue {
  const rows = Array.from({ length: 15 }, (_, index) => `R${String(index + 1)}`);
  return { type: "matrix", cells: { ...Object.fromEntries(rows.map((row) => [row, column])), ...except } };
}

export function messageObservations(lines: readonly string[], condition: ReceiverCondition = "production"): readonly Observation[] {
  const { value } = analyseMessage({ text: `${lines.join("\r\n")}\r\n\r\n`, receivers: [receiver] });
  return observeMessage(value, {
    evidenceId: "headers",
    streamId: "results",
    grade: "E4",
    collectedAt: "2026-05-04T08:00:00Z",
    receiverCondition: condition,
  });
}

const eventBase = {
  id: "item:0:0",
  evidenceId: "item",
  streamId: "results",
  grade: "E4",
  class: "header",
  direction: "vendor-to-us",
  observedAt: seenAt,
  collectedAt: "2026-05-04T08:00:00Z",
  proof: { text: "Received: from mail.vendor.example.com by mx.hospital.example.org", line: 1, span: null },
} as const;

/** A good delivery over TLS 1.3, overridden where a test says so. */
export function delivery(overrides: Partial<DeliveryObservation> = {}): DeliveryObservation {
  return {
    ...eventBase,
    kind: "delivery",
    tls: "encrypted",
    tlsBasis: "clause",
    version: "1.3",
    versionMin: "1.3",
    versionMax: "1.3",
    versionBasis: "explicit",
    cipher: "TLS_AES_256_GCM_SHA384",
    cipherFlags: [],
    boundaryBasis: "configured",
    by: receiver,
    fromIp: "192.0.2.10",
    receiverCondition: "production",
    receiverFloor: { minimumVersion: null, acceptsPlaintext: null },
    provider: null,
    tlsRequiredNo: false,
    ...overrides,
  };
}

export const plaintextSession = {
  tls: "plaintext",
  tlsBasis: "absence-on-reliable-mta",
  version: null,
  versionMin: null,
  versionMax: null,
  versionBasis: "none",
  cipher: null,
} as const;
export const tls10Session = { version: "1.0", versionMin: "1.0", versionMax: "1.0", cipher: "AES256-SHA" } as const;

export function refusal(condition: ReceiverCondition, overrides: Partial<RefusalObservation> = {}): RefusalObservation {
  return {
    ...eventBase,
    id: `refusal:${condition}`,
    evidenceId: `refusal-${condition}`,
    grade: "E5",
    class: "lab",
    kind: "refusal",
    receiverCondition: condition,
    provider: null,
    ...overrides,
  };
}

export function shownSetting(provider: ProviderId, settingId: string, values: Readonly<Record<string, string>> = {}): SettingObservation {
  return {
    ...eventBase,
    id: `setting:${provider}`,
    evidenceId: "configuration-export",
    grade: "E2",
    class: "configuration",
    kind: "setting",
    provider,
    settingId,
    values,
    proof: { text: settingId, line: 1, span: null },
  };
}

/** The panel in short: `open-confirmed`, `open-presumed (plaintext)`, `closed-refusal`, `unknown`, `unknown-claimed`. */
export function panel(exposure: Exposure): Readonly<Record<FailureMode, string>> {
  return {
    plaintext: shortState(exposure, "plaintext"),
    "tls-1.0": shortState(exposure, "tls-1.0"),
    "tls-1.1": shortState(exposure, "tls-1.1"),
    "invalid-certificate": shortState(exposure, "invalid-certificate"),
  };
}

function shortState(exposure: Exposure, slot: FailureMode): string {
  const state = exposure[slot];
  if (state.state === "unknown") return state.claim === null ? "unknown" : "unknown-claimed";
  return state.state === "open" && state.asPlaintext ? `open-${state.basis} (plaintext)` : `${state.state}-${state.basis}`;
}

export function openCount(exposure: Exposure): number {
  return failureModes.filter((slot) => exposure[slot].state === "open").length;
}

export function control(inference: Inference, id: string): ControlState {
  const state = inference.controls.find((one) => one.controlId === id);
  if (state === undefined) throw new Error(`no control ${id}`);
  return state;
}
