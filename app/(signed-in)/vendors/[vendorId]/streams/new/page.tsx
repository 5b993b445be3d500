import type { Metadata } from "next";
import { vendorPage, type VendorParams } from "@/app/_lib/vendor-page";
import { PageHeader } from "@/components/ui/page-header";
import { StreamForm } from "@/components/vendor/stream-form";
import { addStream } from "../../stream-actions";

export const metadata: Metadata = { title: "Add mail stream" };

export default async function NewStreamPage({ params }: { readonly params: VendorParams }) {
  const { vendor } = await vendorPage(params);
  const crumbs = [
    { href: "/vendors", label: "Vendors" },
    { href: `/vendors/${vendor.id}`, label: vendor.name },
  ];
  return (
    <>
      <PageHeader title="Add mail stream" crumbs={crumbs} />
      <StreamForm vendorId={vendor.id} stream={null} action={addStream} />
    </>
  );
}
