import type { Metadata } from "next";
import { orNotFound } from "@/app/_lib/or-not-found";
import { pageActor } from "@/app/_lib/page-actor";
import { PageHeader } from "@/components/ui/page-header";
import { VendorForm } from "@/components/vendor/vendor-form";
import { getVendor } from "@/server/vendors/queries";
import { saveVendor } from "../../actions";

export const metadata: Metadata = { title: "Edit vendor" };

export default async function EditVendorPage({ params }: { readonly params: Promise<{ readonly vendorId: string }> }) {
  const actor = await pageActor();
  const { vendorId } = await params;
  const vendor = await orNotFound(getVendor(actor, vendorId));
  return (
    <>
      <PageHeader
        title={`Edit ${vendor.name}`}
        crumbs={[
          { href: "/vendors", label: "Vendors" },
          { href: `/vendors/${vendorId}`, label: vendor.name },
        ]}
      />
      <VendorForm vendor={vendor} action={saveVendor} />
    </>
  );
}
