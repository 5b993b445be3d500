import type { Metadata } from "next";
import { vendorPage, type VendorParams } from "@/app/_lib/vendor-page";
import { FindingList } from "@/components/vendor/finding-list";
import { Frame } from "../frame";

export const metadata: Metadata = { title: "Findings" };

export default async function FindingsPage({ params }: { readonly params: VendorParams }) {
  const page = await vendorPage(params);
  return (
    <Frame page={page} tab="findings">
      <FindingList vendorId={page.vendor.id} inference={page.result.inference} />
    </Frame>
  );
}
