import type { Metadata } from "next";
import { param, type SearchParams } from "@/app/_lib/page-params";
import { vendorPage, type VendorParams } from "@/app/_lib/vendor-page";
import { BaaForm } from "@/components/baa/baa-form";
import { PageHeader } from "@/components/ui/page-header";
import { heldForm } from "@/server/held-forms/held-forms";
import { organisationSettings } from "@/server/organisations/queries";

export const metadata: Metadata = { title: "Record BAA" };

export default async function NewBaaPage({ params, searchParams }: { readonly params: VendorParams; readonly searchParams: SearchParams }) {
  const { actor, vendor } = await vendorPage(params);
  const { name } = await organisationSettings(actor);
  const state = await heldForm(await param(searchParams, "form"));
  return (
    <>
      <PageHeader
        title="Record BAA"
        crumbs={[
          { href: "/vendors", label: "Vendors" },
          { href: `/vendors/${vendor.id}/baa`, label: vendor.name },
        ]}
      />
      <BaaForm vendorId={vendor.id} vendorName={vendor.name} organisationName={name} baa={null} state={state} />
    </>
  );
}
