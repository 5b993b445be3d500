import { baaValidity } from "@/core/baa/validity";
import { isBaaStatus } from "@/core/baa/baa";
import { findingFor } from "@/core/controls/finding";
import type { VendorListRow } from "@/core/vendor/vendor";
import type { VendorRow } from "./vendor-table";

/** A vendor of the list as the table shows it on an ISO date. */
export function registerRow(vendor: VendorListRow, today: string): VendorRow {
  const { id, name, grade, provisional, assurance, confidence, exposure, contradictions } = vendor;
  return {
    ...{ id, name, grade, provisional, assurance, confidence, exposure, contradictions },
    href: `/vendors/${id}`,
    domain: null,
    isDemo: vendor.isDemo,
    baa: validityOf(vendor, today),
    worstFinding: findingOf(vendor.worstFinding),
    verifiedAt: vendor.lastVerifiedOn,
    nextDate: vendor.nextDueOn,
  };
}

/** The row knows the last day only; a signed agreement without one is taken as begun. The vendor's page knows all dates. */
function validityOf({ baaStatus, baaExpiresOn }: VendorListRow, today: string) {
  const status = isBaaStatus(baaStatus) ? baaStatus : "unknown";
  return baaValidity({ status, signedOn: null, effectiveOn: today, expiresOn: baaExpiresOn }, today);
}

/** The row keeps the control's id; what is shown says what fell short, since a control's title says what is good. */
function findingOf(controlId: string): VendorRow["worstFinding"] {
  const finding = findingFor(controlId);
  return finding === null ? null : { severity: finding.severity, title: finding.sentence };
}
