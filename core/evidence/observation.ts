import type { CipherFlag, Span, TlsBasis, TlsState, TlsVersion, VersionBasis } from "@/core/mail/hop";
import type { ReceiverCondition } from "@/core/evidence/condition";
import type { EvidenceClass, EvidenceGrade } from "@/core/evidence/grade";
import type { ProviderId } from "@/core/providers/provider";

/** The text that proves an observation and where it stands in the stored item. */
export interface Proof {
  readonly text: string;
  /** 1-based line of the stored item. */
  readonly line: number;
  readonly span: Span | null;
}

/** How the boundary hop was found: by the organisation's own hosts, a known hosted receiver, a guess, or a person. */
export type BoundaryBasis = "configured" | "known-receiver" | "assumed" | "corrected";

/** `vendor-to-us` is scored; `us-to-vendor` is shown and kept apart. */
export type Direction = "vendor-to-us" | "us-to-vendor";

/** What the receiver would have accepted. An observation weighs only if the receiver could have recorded the opposite. */
export interface ReceiverFloor {
  readonly minimumVersion: TlsVersion | null;
  readonly acceptsPlaintext: boolean | null;
}

interface ObservationBase {
  /** Unique within the result: evidence id, artefact and ordinal. */
  readonly id: string;
  readonly evidenceId: string;
  readonly streamId: string | null;
  readonly grade: EvidenceGrade;
  readonly class: EvidenceClass;
  readonly direction: Direction;
  /** ISO date-time of the event itself (a boundary hop's own date), null when unknown. */
  readonly observedAt: string | null;
  /** ISO date-time at which the item was collected. */
  readonly collectedAt: string;
  readonly proof: Proof | null;
}

/** A message crossed the boundary into the organisation. */
export interface DeliveryObservation extends ObservationBase {
  readonly kind: "delivery";
  readonly tls: TlsState;
  readonly tlsBasis: TlsBasis;
  readonly version: TlsVersion | null;
  readonly versionMin: TlsVersion | null;
  readonly versionMax: TlsVersion | null;
  readonly versionBasis: VersionBasis;
  readonly cipher: string | null;
  readonly cipherFlags: readonly CipherFlag[];
  readonly boundaryBasis: BoundaryBasis;
  readonly by: string | null;
  readonly fromIp: string | null;
  readonly receiverCondition: ReceiverCondition;
  readonly receiverFloor: ReceiverFloor;
  /** Recognised by two independent markers, else null. */
  readonly provider: ProviderId | null;
  /** The message carries `TLS-Required: No` (RFC 8689 §3). */
  readonly tlsRequiredNo: boolean;
}

/** TLS was seen, but only on the submission leg: not delivery evidence. */
export interface SubmissionObservation extends ObservationBase {
  readonly kind: "submission-only";
  readonly version: TlsVersion | null;
}

/** The sender refused to deliver to a receiver in a bad state. The only kind of observation that closes. */
export interface RefusalObservation extends ObservationBase {
  readonly kind: "refusal";
  readonly receiverCondition: ReceiverCondition;
  readonly provider: ProviderId | null;
}

/** The vendor's own configuration export for a stream. With provider documentation of the value, it can close. */
export interface SettingObservation extends ObservationBase {
  readonly kind: "setting";
  readonly provider: ProviderId;
  /** Key into the provider's catalogue entry, e.g. `tls-policy=REQUIRE`. */
  readonly settingId: string;
  /** As read, e.g. `{"TlsPolicy":"REQUIRE"}` flattened to name and value pairs. */
  readonly values: Readonly<Record<string, string>>;
}

export type Observation = DeliveryObservation | SubmissionObservation | RefusalObservation | SettingObservation;
