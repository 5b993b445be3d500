import type { Behaviour, BehaviourMatrix, DeliveryOutcome, SourceBasis } from "@/core/providers/provider";

export const outcomeWords: Readonly<Record<DeliveryOutcome, { readonly word: string; readonly ink: string }>> = {
  refused: { word: "Is not delivered", ink: "text-good" },
  portal: { word: "Waits in a portal", ink: "text-good" },
  delivered: { word: "Is delivered all the same", ink: "text-bad" },
  plaintext: { word: "Is delivered in plaintext", ink: "text-bad" },
  unknown: { word: "Nobody documents it", ink: "text-unknown" },
};

export const basisWords: Readonly<Record<SourceBasis, string>> = {
  "provider-documentation": "The provider’s documentation",
  "api-model": "The provider’s interface description",
  "interested-third-party-test": "A test by a party with an interest",
  "third-party-report": "A third party’s report",
  inferred: "Inferred",
  unverified: "Not verified",
};

export interface BehaviourRow {
  readonly key: keyof BehaviourMatrix;
  readonly state: string;
  readonly behaviour: Behaviour;
}

/** The matrix in the order of the exposure panel. What is inferred or unverified is not shown as known. */
export function behaviourRows(matrix: BehaviourMatrix): readonly BehaviourRow[] {
  return (["noTls", "tls10Only", "tls11Only", "invalidCertificate"] as const).map((key) => ({
    key,
    state: stateWords[key],
    behaviour: established(matrix[key]),
  }));
}

function established(behaviour: Behaviour): Behaviour {
  const sources = behaviour.sources.filter(({ basis }) => basis !== "inferred" && basis !== "unverified");
  return sources.length === 0 ? { outcome: "unknown", sources } : { ...behaviour, sources };
}

const stateWords: Readonly<Record<keyof BehaviourMatrix, string>> = {
  noTls: "Offers no TLS",
  tls10Only: "Accepts TLS 1.0 only",
  tls11Only: "Accepts TLS 1.1 only",
  invalidCertificate: "Has an invalid certificate",
};

/** True where only a party with an interest says it (design §2, rule 10). */
export function isInterestedAlone({ sources }: Behaviour): boolean {
  return sources.length > 0 && sources.every(({ basis }) => basis === "interested-third-party-test");
}
