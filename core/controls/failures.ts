import type { ControlId } from "@/core/controls/catalogue";
import type { FindingKind } from "@/core/controls/citations";
import type { Severity } from "@/core/controls/control";

/** One way in which a control falls short, as data. */
export interface FailureCase {
  /** Stable within the control, kebab-case. The first case of a control is its general one. */
  readonly failure: string;
  /** Where it differs from the control's own. */
  readonly severity?: Severity;
  readonly sentence: string;
  /** The row of the citation table; the control's own citations where absent. */
  readonly kind?: FindingKind;
  readonly closes: string;
}

/** How every control can fall short, and what closes it. Where a case weighs differently from the control, it says so. */
export const failures: Readonly<Record<ControlId, readonly [FailureCase, ...FailureCase[]]>> = {
  "CON-01": [
    {
      failure: "not-in-force",
      kind: "no-baa",
      sentence: "No business associate agreement is in force while PHI is sent.",
      closes: "A copy of the agreement signed by both parties, with dates that cover today.",
    },
    {
      failure: "expired",
      kind: "no-baa",
      sentence: "The business associate agreement has expired.",
      closes: "A renewed agreement signed by both parties.",
    },
    {
      failure: "unsigned",
      kind: "no-baa",
      sentence: "The business associate agreement is not signed by both parties.",
      closes: "The agreement with both signatures.",
    },
  ],
  "CON-02": [
    {
      failure: "product-not-covered",
      sentence: "The agreement does not cover the service that delivers the mail.",
      closes: "An agreement or eligible-services list that names the sending service.",
    },
    {
      failure: "other-provider-seen",
      sentence: "The headers show another sending service than the agreement names.",
      closes: "An agreement that covers the service seen in the headers, or mail moved to the service that is covered.",
    },
  ],
  "CON-03": [
    {
      failure: "core-element-missing",
      sentence: "A required element on safeguards, reporting, subcontractors or return of PHI is missing.",
      closes: "An amended agreement that holds all 13 elements, each with its clause.",
    },
    {
      failure: "element-missing",
      severity: "medium",
      sentence: "A required element of the agreement is missing.",
      closes: "An amended agreement that holds all 13 elements, each with its clause.",
    },
  ],
  "CON-04": [
    {
      failure: "link-without-baa",
      sentence: "A service in the mail path has no business associate agreement with the vendor.",
      closes: "The vendor's executed agreement with every service in the path.",
    },
  ],
  "CON-05": [
    {
      failure: "silent",
      sentence: "The contract sets no rules for encryption on the way.",
      closes: "An exhibit with minimum version, certificate checks, a no-plaintext rule and change notice.",
    },
    {
      failure: "transit-excluded",
      severity: "high",
      sentence: "The contract leaves protection on the way to the customer, and no control makes up for it.",
      closes: "A contract without that exclusion, or encryption of the message itself.",
    },
  ],
  "TRN-01": [
    {
      failure: "opportunistic",
      kind: "plaintext-no-starttls",
      sentence: "TLS is used when available and not required, so that PHI can leave in plaintext.",
      closes: "The setting that requires TLS, shown for every PHI stream, and a refusal by a receiver without TLS.",
    },
    {
      failure: "plaintext-observed",
      kind: "plaintext-no-starttls",
      sentence: "A message was delivered in plaintext at the boundary.",
      closes: "The setting that requires TLS, attached to this stream, and a refusal by a receiver without TLS after that date.",
    },
  ],
  "TRN-02": [
    {
      failure: "no-floor",
      kind: "tls-1.0",
      sentence: "No minimum of TLS 1.2 is enforced for outbound mail.",
      closes: "The setting for the minimum version, and refusals by receivers with TLS 1.0 only and TLS 1.1 only.",
    },
    {
      failure: "tls-1.0",
      kind: "tls-1.0",
      sentence: "A message was delivered over TLS 1.0.",
      closes: "The setting for the minimum version, and a refusal by a receiver with TLS 1.0 only after that date.",
    },
    {
      failure: "tls-1.1",
      kind: "tls-1.1",
      sentence: "A message was delivered over TLS 1.1.",
      closes: "The setting for the minimum version, and a refusal by a receiver with TLS 1.1 only after that date.",
    },
  ],
  "TRN-03": [
    {
      failure: "not-offered",
      kind: "no-tls-1.3",
      sentence: "TLS 1.3 is not offered.",
      closes: "A delivery over TLS 1.3 to a receiver that offers it.",
    },
  ],
  "TRN-04": [
    {
      failure: "broken-suite",
      kind: "broken-cipher",
      sentence: "RC4, NULL or export suites can be negotiated.",
      closes: "The cipher setting, and a refusal by a receiver that offers only such suites.",
    },
    {
      failure: "weak-suite",
      severity: "medium",
      kind: "weak-cipher",
      sentence: "Weak suites (3DES, static RSA, DHE or CBC) can be negotiated.",
      closes: "The cipher setting, and deliveries with ECDHE and AEAD.",
    },
    {
      failure: "anonymous-suite",
      severity: "medium",
      kind: "anonymous-suite",
      sentence: "An anonymous suite was used: the sender did not authenticate the receiver.",
      closes: "Anonymous suites switched off, and a delivery that shows a certificate suite.",
    },
  ],
  "TRN-05": [
    {
      failure: "clear-hop",
      sentence: "Submission or an internal hop crosses a network without TLS.",
      closes: "Headers or settings that show TLS 1.2 or newer on every hop.",
    },
  ],
  "TRN-06": [
    {
      failure: "not-validated",
      sentence: "No active FIPS 140-3 validation is shown.",
      closes: "The number of an active FIPS 140-3 certificate.",
    },
    {
      failure: "safe-harbour-relied-on",
      severity: "medium",
      sentence: "Safe harbour is relied on without an active FIPS 140-3 validation.",
      closes: "The number of an active FIPS 140-3 certificate.",
    },
  ],
  "CRT-01": [
    {
      failure: "any-chain-accepted",
      kind: "untrusted-certificate",
      sentence: "The receiver's certificate need not come from a trusted authority.",
      closes: "The setting that requires a trusted chain, and a refusal by a receiver with an unknown authority.",
    },
    {
      failure: "anonymous-suite",
      kind: "anonymous-suite",
      sentence: "The connection used an anonymous suite, in which no certificate exists at all.",
      closes: "Anonymous suites switched off, and a refusal by a receiver with an unknown authority.",
    },
  ],
  "CRT-02": [
    {
      failure: "name-not-matched",
      kind: "wrong-name",
      sentence: "A certificate for another host is accepted.",
      closes: "A refusal by a receiver whose certificate is for another name.",
    },
  ],
  "CRT-03": [
    {
      failure: "expired-accepted",
      kind: "expired-certificate",
      sentence: "An expired certificate is accepted.",
      closes: "A refusal by a receiver whose certificate has expired.",
    },
  ],
  "CRT-04": [
    {
      failure: "self-signed-accepted",
      kind: "untrusted-certificate",
      sentence: "A self-signed certificate is accepted.",
      closes: "A refusal by a receiver with a self-signed certificate.",
    },
  ],
  "CRT-05": [
    {
      failure: "revocation-ignored",
      kind: "revoked-certificate",
      sentence: "Revocation is not considered.",
      closes: "The vendor's policy on revocation, or a refusal by a receiver with a revoked certificate.",
    },
  ],
  "CRT-06": [
    {
      failure: "name-from-plain-dns",
      sentence: "The name to check is taken from ordinary DNS.",
      closes: "DNSSEC, MTA-STS or a fixed partner rule as the source of the name.",
    },
  ],
  "DWG-01": [
    {
      failure: "plaintext",
      kind: "plaintext-no-starttls",
      sentence: "A receiver without STARTTLS gets the message in plaintext.",
      closes: "A bounce, hold or portal notice from a receiver without STARTTLS.",
    },
  ],
  "DWG-02": [
    {
      failure: "plaintext",
      kind: "plaintext-after-handshake",
      sentence: "After a failed handshake the message is sent in plaintext.",
      closes: "A bounce, hold or portal notice from a receiver whose handshake fails.",
    },
  ],
  "DWG-03": [
    {
      failure: "delivered",
      kind: "tls-1.0",
      sentence: "A receiver that only speaks TLS 1.0 or 1.1 gets the message over that version.",
      closes: "Refusals by receivers with TLS 1.0 only and TLS 1.1 only.",
    },
    {
      failure: "plaintext",
      severity: "critical",
      kind: "plaintext-after-handshake",
      sentence:
        "A receiver that only speaks TLS 1.0 or 1.1 gets the message in plaintext: a minimum version without “required” is worse than none.",
      closes: "TLS required as well as the minimum, and refusals by receivers with old TLS only.",
    },
  ],
  "DWG-04": [
    {
      failure: "delivered",
      kind: "untrusted-certificate",
      sentence: "A receiver with an invalid certificate gets the message.",
      closes: "A refusal by a receiver with an invalid certificate.",
    },
    {
      failure: "plaintext",
      severity: "critical",
      kind: "plaintext-after-certificate",
      sentence: "When the certificate check fails, the message is sent in plaintext.",
      closes: "TLS required as well as the check, and a refusal by a receiver with an invalid certificate.",
    },
  ],
  "DWG-05": [
    {
      failure: "silent",
      sentence: "Nobody is told when a message is downgraded or refused.",
      closes: "The alert, the notice to the sender, or the metric, shown with an example.",
    },
  ],
  "DWG-06": [
    {
      failure: "partial-scope",
      sentence: "The rule does not cover every stream that carries PHI, or a message can bypass it.",
      closes: "A list of all streams with the setting of each, and the register of exceptions.",
    },
    {
      failure: "tls-required-no",
      sentence: "A message carried “TLS-Required: No”, which asks relays to ignore MTA-STS and DANE.",
      closes: "The header removed from PHI mail, or relays that do not honour it.",
    },
  ],
  "POL-01": [
    {
      failure: "ignored",
      kind: "mta-sts-ignored",
      sentence: "MTA-STS policies of receivers are not obeyed.",
      closes: "A refusal by a receiver that breaks its enforce policy, or the provider's documentation for this service.",
    },
  ],
  "POL-02": [
    {
      failure: "ignored",
      kind: "dane-ignored",
      sentence: "DANE records of receivers are not obeyed.",
      closes: "A refusal by a receiver whose certificate does not match its TLSA record.",
    },
    {
      failure: "neither-policy",
      severity: "medium",
      kind: "dane-ignored",
      sentence: "Neither DANE nor MTA-STS of receivers is obeyed.",
      closes: "A refusal by a receiver that breaks its published policy.",
    },
  ],
  "POL-03": [
    {
      failure: "none",
      kind: "no-tls-reports",
      sentence: "TLS reports are neither sent nor read.",
      closes: "A report that was received, and a note of who reads them.",
    },
  ],
  "POL-04": [
    {
      failure: "not-enforced",
      sentence: "The vendor's own domains publish no enforced policy for inbound mail.",
      closes: "MTA-STS in enforce mode and TLS reporting in the vendor's DNS.",
    },
    {
      failure: "replies-carry-phi",
      severity: "medium",
      sentence: "Replies with PHI come back to domains without an enforced policy.",
      closes: "MTA-STS in enforce mode and TLS reporting in the vendor's DNS.",
    },
  ],
  "AUT-01": [{ failure: "none", sentence: "SPF is missing or broken.", closes: "A valid SPF record and a message that passes it." }],
  "AUT-02": [
    { failure: "none", sentence: "DKIM is missing or weak.", closes: "A message with an aligned signature of at least 2048 bits." },
  ],
  "AUT-03": [
    {
      failure: "not-enforced",
      sentence: "DMARC is missing or not enforced.",
      closes: "A policy of quarantine or reject in the vendor's DNS.",
    },
  ],
  "EVD-01": [
    {
      failure: "not-logged",
      kind: "no-tls-record",
      sentence: "The TLS outcome of a message is not recorded.",
      closes: "A log line of one delivery with version, cipher and certificate result.",
    },
  ],
  "EVD-02": [
    {
      failure: "no-test",
      sentence: "No controlled test of the last 12 months covers this path.",
      closes: "A dated test against receivers without TLS, with old TLS and with invalid certificates.",
    },
  ],
  "EVD-03": [
    {
      failure: "too-short",
      sentence: "Records are kept for less than six years.",
      closes: "A retention rule of six years for assessments and decisions.",
    },
  ],
  "EVD-04": [
    {
      failure: "not-documented",
      kind: "undocumented-choice",
      sentence: "The risk analysis does not cover this path, or the addressable decision is not written down.",
      closes: "The pages of the risk analysis and the documented decision.",
    },
  ],
  "IRS-01": [
    {
      failure: "late-or-none",
      sentence: "No notice of breaches within 60 days is agreed.",
      closes: "A clause with a number of days of 60 or fewer.",
    },
  ],
  "IRS-02": [
    {
      failure: "unknown-path",
      sentence: "The services in the mail path are not known.",
      closes: "A register of hosts, roles and agreement dates.",
    },
  ],
  "IRS-03": [
    {
      failure: "no-notice",
      sentence: "No notice is agreed before the sending service or its TLS settings change.",
      closes: "A clause on notice of change, and a yearly confirmation.",
    },
  ],
  "CNT-01": [
    {
      failure: "no-portal",
      sentence: "There is no authenticated portal for mail that is refused.",
      closes: "A portal notice without PHI whose link asks for a sign-in and expires.",
    },
    {
      failure: "no-portal-and-plaintext",
      severity: "high",
      sentence: "There is no authenticated portal, and mail to receivers without TLS leaves in plaintext.",
      closes: "A portal that takes the mail that TLS cannot carry.",
    },
  ],
  "CNT-02": [
    {
      failure: "none",
      sentence: "The message itself cannot be encrypted.",
      closes: "S/MIME, OpenPGP or client-side encryption for high-risk data.",
    },
    {
      failure: "none-for-high-risk",
      severity: "low",
      sentence: "The message itself cannot be encrypted, though high-risk data is sent.",
      closes: "S/MIME, OpenPGP or client-side encryption for high-risk data.",
    },
  ],
  "CNT-03": [
    {
      failure: "phi-in-headers",
      sentence: "PHI can appear in subjects, sender names, file names or headers.",
      closes: "A filter or template rule, and sample messages without PHI in them.",
    },
  ],
  "CNT-04": [
    {
      failure: "blanket",
      sentence: "Unencrypted mail to patients rests on a blanket default.",
      closes: "A recorded warning and preference for each patient.",
    },
  ],
};
