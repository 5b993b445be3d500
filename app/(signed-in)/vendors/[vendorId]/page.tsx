import type { Metadata } from "next";
import type { SearchParams } from "@/app/_lib/page-params";
import { vendorPage, type VendorParams } from "@/app/_lib/vendor-page";
import { PutAway } from "./put-away";
import { Frame } from "./frame";
import { OverviewTab } from "./overview-tab";

export const metadata: Metadata = { title: "Vendor" };

interface Props {
  readonly params: VendorParams;
  readonly searchParams: SearchParams;
}

export default async function VendorPage({ params, searchParams }: Props) {
  const page = await vendorPage(params);
  return (
    <Frame page={page} tab="overview">
      <PutAway vendorId={page.vendor.id} searchParams={searchParams} />
      <OverviewTab page={page} />
    </Frame>
  );
}
