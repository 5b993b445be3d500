import type { Grade } from "@/core/scoring/result";
import type { ExposureSummary } from "@/core/vendor/exposure-letters";

export const handlesPhiValues = ["yes", "no", "unknown"] as const;
export type HandlesPhi = (typeof handlesPhiValues)[number];

export function isHandlesPhi(value: string): value is HandlesPhi {
  return handlesPhiValues.some((candidate) => candidate === value);
}

/** A vendor as its page and its form need it. */
export interface Vendor {
  readonly id: string;
  readonly name: string;
  readonly website: string;
  readonly description: string;
  readonly handlesPhi: HandlesPhi;
  readonly archived: boolean;
  readonly isDemo: boolean;
  /** Grows with every edit; an edit names the version it saw. */
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly latestResultId: string | null;
}

/** A vendor as one row of the register. */
export interface VendorListRow {
  readonly id: string;
  readonly name: string;
  readonly grade: Grade | null;
  readonly assurance: number | null;
  readonly confidence: number | null;
  readonly provisional: boolean;
  readonly exposure: ExposureSummary;
  readonly worstFinding: string;
  readonly contradictions: number;
  readonly baaStatus: string;
  readonly baaExpiresOn: string | null;
  readonly lastVerifiedOn: string | null;
  readonly nextDueOn: string | null;
  readonly isDemo: boolean;
  readonly archived: boolean;
  readonly updatedAt: string;
}
