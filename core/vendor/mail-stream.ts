import type { MonthlyVolume, PhiKind } from "@/core/inference/input";
import type { ProviderId } from "@/core/providers/provider";

/** How each kind of patient data is called on screen. The order is the order of the form. */
export const phiKindTexts: Readonly<Record<PhiKind, string>> = {
  results: "Test results and clinical notes",
  appointments: "Appointments and reminders",
  billing: "Billing and insurance",
  referrals: "Referrals and records",
  "notices-without-phi": "Portal notices without patient data",
  support: "Support and correspondence",
  other: "Other patient data",
};

export const volumeTexts: Readonly<Record<MonthlyVolume, string>> = {
  "under-100": "Fewer than 100 messages a month",
  "under-10000": "100 to 9,999 messages a month",
  "10000-or-more": "10,000 messages a month or more",
  unknown: "Not known",
};

export const accountOwners = ["vendor", "us", "shared", "unknown"] as const;
/** Who owns the account at the sending service. A shared account shares its settings. */
export type AccountOwner = (typeof accountOwners)[number];

export const accountOwnerTexts: Readonly<Record<AccountOwner, string>> = {
  vendor: "The vendor",
  us: "We",
  shared: "Shared with other customers",
  unknown: "Not known",
};

/** One way in which a vendor sends mail. */
export interface MailStream {
  readonly id: string;
  readonly vendorId: string;
  readonly name: string;
  readonly fromDomains: readonly string[];
  readonly provider: ProviderId | null;
  /** A setting of that provider; what the register declares proves nothing. */
  readonly settingId: string | null;
  readonly phi: readonly PhiKind[];
  readonly volume: MonthlyVolume;
  readonly accountOwner: AccountOwner;
  readonly version: number;
}

export function isPhiKind(value: string): value is PhiKind {
  return Object.hasOwn(phiKindTexts, value);
}

export function isMonthlyVolume(value: string): value is MonthlyVolume {
  return Object.hasOwn(volumeTexts, value);
}

export function isAccountOwner(value: string): value is AccountOwner {
  return accountOwners.some((owner) => owner === value);
}

/** Whether mail of this stream carries patient data at all; an empty list is not known and counts as yes. */
export function carriesPhi(phi: readonly PhiKind[]): boolean {
  return phi.length === 0 || phi.some((kind) => kind !== "notices-without-phi");
}
