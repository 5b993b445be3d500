import type { Metadata } from "next";
import { pageActor } from "@/app/_lib/page-actor";
import { PageHeader } from "@/components/ui/page-header";
import { VendorForm } from "@/components/vendor/vendor-form";
import { addVendor } from "../actions";

export const metadata: Metadata = { title: "Add vendor" };

export default async function NewVendorPage() {
  await pageActor();
  return (
    <>
      <PageHeader title="Add vendor" crumbs={[{ href: "/vendors", label: "Vendors" }]} />
      <VendorForm vendor={null} action={addVendor} />
    </>
  );
}
