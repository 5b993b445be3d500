import type { BaaInput } from "@/core/inference/input";

export const baaStatuses = ["executed", "unsigned", "refused", "none", "unknown"] as const satisfies readonly BaaInput["status"][];
export type BaaStatus = (typeof baaStatuses)[number];

export const baaStatusTexts: Readonly<Record<BaaStatus, string>> = {
  executed: "Signed by both parties",
  unsigned: "Sent, not signed by both",
  refused: "The vendor refuses to sign",
  none: "None",
  unknown: "Not known",
};

export function isBaaStatus(value: string): value is BaaStatus {
  return baaStatuses.some((status) => status === value);
}

/** A business associate agreement as its form and its page need it. */
export interface Baa extends BaaInput {
  readonly vendorId: string;
  readonly organisationParty: string;
  readonly vendorParty: string;
  readonly note: string;
  readonly file: { readonly id: string; readonly name: string; readonly size: number; readonly sha256: string } | null;
  readonly version: number;
}
