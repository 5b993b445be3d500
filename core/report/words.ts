import type { Severity, Voice, ControlGroup } from "@/core/controls/control";
import type { ReceiverCondition } from "@/core/evidence/condition";
import type { EvidenceClass, EvidenceGrade } from "@/core/evidence/grade";
import type { FailureMode, SlotState } from "@/core/inference/failure-mode";
import type { MonthlyVolume, PhiKind } from "@/core/inference/input";
import type { ControlStatus } from "@/core/inference/outcome";
import type { SourceBasis } from "@/core/providers/provider";
import type { Cap, Grade } from "@/core/scoring/result";

// The words of a report. One place, so that PDF, CSV, XLSX and JSON say the same.

export const modeWords: Readonly<Record<FailureMode, string>> = {
  plaintext: "Plaintext",
  "tls-1.0": "TLS 1.0",
  "tls-1.1": "TLS 1.1",
  "invalid-certificate": "Invalid certificate",
};

export const statusWords: Readonly<Record<ControlStatus, string>> = {
  met: "Met, shown by evidence",
  claimed: "Claimed, no evidence",
  unknown: "Unknown",
  gap: "Gap",
  contradicted: "Contradicted by evidence",
  "not-applicable": "Not applicable",
};

export const severityWords: Readonly<Record<Severity, string>> = {
  critical: "Critical",
  high: "High",
  medium: "Medium",
  low: "Low",
  info: "Information",
};

export const groupWords: Readonly<Record<ControlGroup, string>> = {
  contract: "Contract",
  "transport-encryption": "Transport encryption",
  "certificate-validation": "Certificate validation",
  "downgrade-behaviour": "Downgrade behaviour",
  "policy-discovery": "Policy discovery",
  "sender-authentication": "Sender authentication",
  "evidence-and-logging": "Evidence and logging",
  "incident-response": "Incident response",
  "content-fallback": "Content fallback",
};

export const voiceWords: Readonly<Record<Voice, { readonly title: string; readonly introduction: string }>> = {
  "law-in-force": {
    title: "Law in force",
    introduction:
      "The HIPAA Security Rule as amended in 2013. Encryption in transmission is an addressable specification: implement it where reasonable and appropriate, or document why not and what stands in its place.",
  },
  "proposed-rule": {
    title: "Proposed rule",
    introduction: "Shown for the horizon only. No severity, score or finding rests on it.",
  },
  "technical-standard": {
    title: "Technical standards",
    introduction: "What the standards of mail and TLS say. They are the measure of the findings; they are not law.",
  },
  framework: {
    title: "Frameworks, by number only",
    introduction: "Where the same point stands in frameworks that an auditor may use. Cited by number, not quoted.",
  },
};

export const gradeMeanings: Readonly<Record<EvidenceGrade, string>> = {
  E5: "Controlled test that we ran",
  E4: "Header of mail that we received, own DNS look-up or inbound scan",
  E3: "Independent report",
  E2: "Vendor artefact: raw message, configuration export",
  E1: "Vendor document",
  E0: "Assertion",
};

export const classWords: Readonly<Record<EvidenceClass, string>> = {
  lab: "Controlled test",
  dns: "DNS",
  header: "Header",
  "independent-report": "Independent report",
  configuration: "Configuration export",
  policy: "Policy or procedure",
  baa: "BAA",
};

export const conditionWords: Readonly<Record<ReceiverCondition, string>> = {
  production: "ordinary server in good order",
  "no-starttls": "no TLS offered",
  "starttls-broken": "TLS offered but broken",
  "tls-1.0-only": "TLS 1.0 only",
  "tls-1.1-only": "TLS 1.1 only",
  "tls-1.2-only": "TLS 1.2 only",
  "self-signed": "self-signed certificate",
  expired: "expired certificate",
  "wrong-name": "certificate for another name",
  "unknown-ca": "certificate of an unknown authority",
  revoked: "revoked certificate",
  "dane-ee-match": "self-signed certificate with a matching DANE-EE record",
  other: "other, see the note",
  "not-recorded": "not recorded",
};

export const phiWords: Readonly<Record<PhiKind, string>> = {
  results: "results",
  appointments: "appointments",
  billing: "billing",
  referrals: "referrals",
  "notices-without-phi": "notices without PHI",
  support: "support",
  other: "other",
};

export const volumeWords: Readonly<Record<MonthlyVolume, string>> = {
  "under-100": "under 100 a month",
  "under-10000": "100 to 9,999 a month",
  "10000-or-more": "10,000 or more a month",
  unknown: "volume not known",
};

export const sourceWords: Readonly<Record<SourceBasis, string>> = {
  "provider-documentation": "documented by provider",
  "api-model": "provider's API model",
  "interested-third-party-test": "test by an interested third party",
  "third-party-report": "third-party report",
  inferred: "inferred",
  unverified: "unverified",
};

export const capRules: readonly { readonly code: Cap["code"]; readonly limit: Grade; readonly rule: string }[] = [
  { code: "no-baa-in-force", limit: "F", rule: "No BAA in force while PHI flows" },
  { code: "plaintext-observed", limit: "F", rule: "Plaintext delivery of a PHI stream observed" },
  { code: "old-tls-observed", limit: "D", rule: "TLS below 1.2 observed" },
  { code: "invalid-certificate-accepted", limit: "C", rule: "Invalid certificate accepted under the configured setting" },
  { code: "open-critical-contradiction", limit: "C", rule: "Open critical contradiction; the grade is provisional" },
  { code: "stale-evidence", limit: "C", rule: "Evidence older than twice its shelf life" },
  { code: "low-confidence", limit: "B", rule: "Confidence below 0.4" },
];

export const decisionWords: Readonly<Record<string, string>> = {
  approved: "Approved",
  "approved-with-conditions": "Approved with conditions",
  rejected: "Rejected",
};

/** The state of a slot in words, basis included: shape and colour never stand alone. */
export function slotWords(slot: SlotState): string {
  if (slot.state === "closed") return slot.basis === "refusal" ? "Closed, shown by refusal" : "Closed, documented";
  if (slot.state === "unknown") return slot.claim === "closed" ? "Unknown; the vendor says closed" : "Unknown";
  const path = slot.asPlaintext ? ", as plaintext" : "";
  return `Open, ${slot.basis}${path}`;
}
