import type { Trace } from "@/core/inference/trace";

export const failureModes = ["plaintext", "tls-1.0", "tls-1.1", "invalid-certificate"] as const;
export type FailureMode = (typeof failureModes)[number];

/** `confirmed`: seen at the boundary. `documented`: the provider's documents, or the vendor's own admission. `presumed`: a default that nobody contradicted. */
export type OpenBasis = "confirmed" | "documented" | "presumed";
/** `refusal`: a test in which the message was refused. `documented`: the vendor's own setting plus what the provider documents about it. */
export type ClosedBasis = "refusal" | "documented";

/** One slot of the exposure panel. */
export type SlotState =
  | {
      readonly state: "open";
      readonly basis: OpenBasis;
      /** The message leaves in plaintext in this case, which is worse than the case itself. */
      readonly asPlaintext: boolean;
      readonly traces: readonly Trace[];
    }
  | { readonly state: "closed"; readonly basis: ClosedBasis; readonly traces: readonly Trace[] }
  | {
      readonly state: "unknown";
      /** What the vendor says about it, unproved; null when it says nothing specific. */
      readonly claim: "closed" | null;
      readonly traces: readonly Trace[];
    };

export type Exposure = Readonly<Record<FailureMode, SlotState>>;
