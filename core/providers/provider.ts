import type { TlsVersion } from "@/core/mail/hop";

/** Stable id of a catalogue entry, e.g. `amazon-ses`. */
export type ProviderId =
  | "amazon-ses"
  | "resend"
  | "sendgrid"
  | "mailgun"
  | "postmark"
  | "sparkpost"
  | "mandrill"
  | "brevo"
  | "microsoft-365"
  | "google-workspace"
  | "zoho"
  | "proofpoint-essentials"
  | "mimecast"
  | "paubox"
  | "virtru"
  | "luxsci"
  | "salesforce"
  | "salesforce-marketing-cloud"
  | "azure-communication-services"
  | "postfix"
  | "exim"
  | "kumomta"
  | "proton";

/** What happens to a message when the receiver is in a given state. `delivered`: over the TLS that was offered. */
export type DeliveryOutcome = "refused" | "portal" | "delivered" | "plaintext" | "unknown";

/** On what a statement about a provider rests. `inferred` and `unverified` are never shown as fact nor used to open or close. */
export type SourceBasis =
  "provider-documentation" | "api-model" | "interested-third-party-test" | "third-party-report" | "inferred" | "unverified";

export interface Source {
  readonly basis: SourceBasis;
  /** Who says it, with the page or document. */
  readonly citation: string;
  /** ISO date on which it was read or published; null when the source carries none. */
  readonly date: string | null;
}

/** One cell of the exposure matrix. */
export interface Behaviour {
  readonly outcome: DeliveryOutcome;
  readonly sources: readonly Source[];
  /** What the sources cover, as a sentence, where they cover less than the cell. */
  readonly scope?: string;
}

/** The receiver states that decide the four slots. */
export interface BehaviourMatrix {
  readonly noTls: Behaviour;
  readonly tls10Only: Behaviour;
  readonly tls11Only: Behaviour;
  readonly invalidCertificate: Behaviour;
}

/** Delivery policy levels L0 none … L5 required-verify-reroute. A minimum version is a separate axis. */
export type PolicyLevel = "L0" | "L1" | "L2" | "L3" | "L4" | "L5";

/** A setting of a provider with one value, e.g. SES `TlsPolicy` = `REQUIRE`. */
export interface ProviderSetting {
  /** Stable within the provider, e.g. `tls-policy=REQUIRE`. */
  readonly id: string;
  readonly label: string;
  /** The name by which the analyst asks for it, e.g. `DeliveryOptions.TlsPolicy`. */
  readonly settingName: string;
  readonly value: string;
  readonly isDefault: boolean;
  /** Null where nobody documents how the provider delivers. */
  readonly level: PolicyLevel | null;
  readonly minimumVersion: TlsVersion | null;
  readonly behaviour: BehaviourMatrix;
  /** What a vendor should hand over to prove it. */
  readonly proofToAskFor: string;
  /** Traps, e.g. "applies only to messages sent with this configuration set". */
  readonly caveats: readonly string[];
}

export interface Provider {
  readonly id: ProviderId;
  readonly name: string;
  /** What is documented about a BAA, with its sources. */
  readonly baa: { readonly statement: string; readonly sources: readonly Source[] };
  readonly settings: readonly ProviderSetting[];
  readonly lastChecked: string;
}
