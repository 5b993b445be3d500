import "server-only";
import { orNotFound } from "@/app/_lib/or-not-found";
import { pageActor } from "@/app/_lib/page-actor";
import { fallenShort } from "@/components/vendor/finding-list";
import { can } from "@/core/organisation/role";
import { currentResult } from "@/server/results/queries";
import { getVendor } from "@/server/vendors/queries";

/** Where every page below a vendor begins. */
export type VendorParams = Promise<{ readonly vendorId: string }>;

/** Who looks, the vendor, and its result of today; the page for "not found" where there is none. */
export async function vendorPage(params: VendorParams) {
  const actor = await pageActor();
  const { vendorId } = await params;
  const vendor = await orNotFound(getVendor(actor, vendorId));
  const now = new Date();
  const stored = await currentResult(actor, vendorId, now);
  // A vendor is computed in the transaction that adds it.
  if (stored === null) throw new Error(`vendor ${vendorId} has no result`);
  const { result } = stored;
  const canWrite = can(actor.role, "vendor.write");
  return { actor, vendor, result, canWrite, now: now.toISOString(), findings: fallenShort(result.inference).length };
}
