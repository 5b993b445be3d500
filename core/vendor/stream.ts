import type { MonthlyVolume, PhiKind, StreamInput } from "@/core/inference/input";

export const phiKinds = [
  "results",
  "appointments",
  "billing",
  "referrals",
  "notices-without-phi",
  "support",
  "other",
] as const satisfies readonly PhiKind[];

export const monthlyVolumes = ["under-100", "under-10000", "10000-or-more", "unknown"] as const satisfies readonly MonthlyVolume[];

/** Whose account or tenant at the provider it is: shared accounts share settings. */
export const accountOwners = ["vendor", "us", "shared", "unknown"] as const;
export type AccountOwner = (typeof accountOwners)[number];

/** One way in which a vendor sends mail, as its page and form need it. */
export interface MailStream extends StreamInput {
  readonly fromDomains: readonly string[];
  readonly accountOwner: AccountOwner;
  readonly archived: boolean;
  readonly version: number;
}
