import type { Contradiction, ContradictionResolution } from "@/core/inference/outcome";

/** A contradiction as the register keeps it: what was seen last, and what a person made of it. */
export interface ContradictionRecord {
  readonly id: string;
  readonly vendorId: string;
  readonly state: "open" | "resolved";
  /** Null while it is open, and when the facts alone made it vanish. */
  readonly resolution: ContradictionResolution | null;
  readonly reason: string;
  readonly ownerId: string | null;
  readonly ownerName: string | null;
  /** ISO 8601, UTC. */
  readonly firstSeenAt: string;
  readonly lastSeenAt: string;
  readonly resolvedAt: string | null;
  readonly resolvedByName: string | null;
  /** Both sides, as they were quoted when it was last seen. */
  readonly seen: Contradiction;
}

/** How a person may settle it. Withdrawing the evidence settles it as well, but is done at the evidence. */
export const resolutionTexts: Readonly<Record<ContradictionResolution, string>> = {
  amended: "The answer was amended",
  explained: "Explained: both can hold",
  "evidence-withdrawn": "The evidence was withdrawn",
};
