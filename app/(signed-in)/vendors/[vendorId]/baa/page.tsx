import type { Metadata } from "next";
import { vendorPage, type VendorParams } from "@/app/_lib/vendor-page";
import { BaaList } from "@/components/baa/baa-list";
import { listBaas } from "@/server/baas/queries";
import { putBaaAway } from "../baa-actions";
import { Frame } from "../frame";

export const metadata: Metadata = { title: "BAA" };

export default async function BaaPage({ params }: { readonly params: VendorParams }) {
  const page = await vendorPage(params);
  const baas = await listBaas(page.actor, page.vendor.id);
  return (
    <Frame page={page} tab="baa">
      <BaaList vendorId={page.vendor.id} baas={baas} now={page.now} archive={page.canWrite ? putBaaAway : null} />
    </Frame>
  );
}
