import type { Citation } from "@/core/controls/control";
import { framework } from "@/core/controls/places/framework";
import { law } from "@/core/controls/places/law";
import { standard } from "@/core/controls/places/standard";

/** What a finding about a delivery or a contract cites. The lead comes first; the limit is what must not be read into it. */
export interface FindingCitations {
  readonly lead: readonly [Citation, ...Citation[]];
  readonly support: readonly Citation[];
  /** A sentence that stands beside the finding where the citation could be overread; null where it cannot. */
  readonly limit: string | null;
}

const transmission = [law.transmission, law.transmissionEncryption, law.addressable] as const;

/** Finding → citations (standards §3.2). Interpretations that nobody has confirmed are left out. */
export const findingCitations = {
  "plaintext-no-starttls": {
    lead: [standard.strictTls, standard.starttlsSecurity],
    support: [standard.opportunisticCleartext, ...transmission, framework.pciTransit],
    limit: "RFC 3207 itself leaves the choice to the sender.",
  },
  "plaintext-after-handshake": {
    lead: [standard.strictTls, standard.cleartextWorse],
    support: [standard.opportunisticCleartext, ...transmission],
    limit: null,
  },
  "plaintext-after-certificate": {
    lead: [standard.opportunisticCleartext, standard.strictTls],
    support: [law.transmission, law.addressable],
    limit: null,
  },
  "tls-1.0": {
    lead: [standard.noTls10, standard.versions],
    support: [standard.sp52Client, standard.sp52Server, law.transmission, law.addressable],
    limit: "NIST SP 800-52r2 requires TLS 1.2 support and lets a client keep older versions for private-sector servers.",
  },
  "tls-1.1": {
    lead: [standard.noTls11, standard.versions],
    support: [standard.sp52Client, standard.sp52Server, law.transmission, law.addressable],
    limit: "NIST SP 800-52r2 requires TLS 1.2 support and lets a client keep older versions for private-sector servers.",
  },
  "no-tls-1.3": {
    lead: [standard.versions],
    support: [standard.sp52Client],
    limit: "TLS 1.3 is a recommendation, not a duty of healthcare.",
  },
  "broken-cipher": { lead: [standard.brokenCiphers], support: [standard.rc4, standard.sp52Ciphers], limit: null },
  "weak-cipher": {
    lead: [standard.brokenCiphers, standard.recommendedCiphers],
    support: [standard.sp52Ciphers, framework.bod1801],
    limit: "These suites should not be used; they are not forbidden.",
  },
  "anonymous-suite": {
    lead: [standard.daneAnonymous, standard.confidentiality],
    support: [standard.hostNames, standard.starttlsDecide, standard.opportunisticMisrepresented],
    limit: "An anonymous suite is not forbidden to an opportunistic sender; it shows that nobody checked who the receiver is.",
  },
  "untrusted-certificate": {
    lead: [standard.mtaStsCertificate, standard.hostNames],
    support: [
      standard.starttlsDecide,
      standard.starttlsSecurity,
      standard.opportunisticMisrepresented,
      framework.pciTransit,
      law.transmission,
    ],
    limit: "RFC 8461 binds where the receiver publishes a policy; with a matching DANE-EE record such a certificate is valid.",
  },
  "expired-certificate": {
    lead: [standard.mtaStsCertificate, standard.hostNames],
    support: [framework.pciTransit],
    limit: "RFC 8461 binds where the receiver publishes a policy; with a matching DANE-EE record expiry is ignored.",
  },
  "wrong-name": {
    lead: [standard.mtaStsMatch, standard.serviceIdentity],
    support: [standard.hostNames, standard.daneName],
    limit: "RFC 8461 binds where the receiver publishes a policy; with a matching DANE-EE record names are not checked.",
  },
  "revoked-certificate": { lead: [standard.revocation, standard.sp52Revocation], support: [standard.mtaStsCertificate], limit: null },
  "mta-sts-ignored": {
    lead: [standard.mtaStsCertificate, standard.mtaStsEnforce],
    support: [standard.strictTls, standard.sp177],
    limit: "Honouring MTA-STS is the sender's choice.",
  },
  "dane-ignored": {
    lead: [standard.dane, standard.daneMismatch],
    support: [standard.sp177],
    limit: "Honouring DANE is the sender's choice.",
  },
  "no-tls-reports": { lead: [standard.tlsReporting], support: [standard.mtaStsReporting], limit: null },
  "no-tls-record": {
    lead: [law.auditControls, law.activityReview],
    support: [standard.starttlsSecurity, standard.withKeywords],
    limit: null,
  },
  "no-baa": {
    lead: [law.assurances, law.assurancesWritten],
    support: [law.disclosure, law.contractElements, law.contractContent],
    limit: null,
  },
  "undocumented-choice": { lead: [law.addressableDocumented, law.documentation], support: [law.riskAnalysis], limit: null },
} as const satisfies Record<string, FindingCitations>;

export type FindingKind = keyof typeof findingCitations;

/** Lead and support of a finding, lead first. */
export function citationsOf(kind: FindingKind): readonly Citation[] {
  const { lead, support } = findingCitations[kind];
  return [...lead, ...support];
}
