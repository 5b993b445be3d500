import type { ReactNode } from "react";
import type { vendorPage } from "@/app/_lib/vendor-page";
import { VendorFrame, type VendorTab } from "@/components/vendor/vendor-frame";
import { putVendorAway, restoreVendor } from "../actions";

export type VendorPageData = Awaited<ReturnType<typeof vendorPage>>;

/** The frame of every tab, with its actions. */
export function Frame({ page, tab, children }: { readonly page: VendorPageData; readonly tab: VendorTab; readonly children: ReactNode }) {
  const { vendor, findings, canWrite } = page;
  return (
    <VendorFrame vendor={vendor} tab={tab} findings={findings} archive={canWrite ? putVendorAway : null} restore={restoreVendor}>
      {children}
    </VendorFrame>
  );
}
