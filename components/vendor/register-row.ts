import { baaValidity } from "@/core/baa/validity";
import { isBaaStatus } from "@/core/baa/baa";
import { controlById } from "@/core/controls/catalogue";
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

/** The row keeps `CON-01 Title` in one text. */
function findingOf(text: string): VendorRow["worstFinding"] {
  const control = controlById(text.split(" ", 1)[0] ?? "");
  return control === null ? null : { severity: control.severity, title: control.title };
}
