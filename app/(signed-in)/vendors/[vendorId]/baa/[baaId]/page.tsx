import type { Metadata } from "next";
import { orNotFound } from "@/app/_lib/or-not-found";
import { param, type SearchParams } from "@/app/_lib/page-params";
import { vendorPage } from "@/app/_lib/vendor-page";
import { BaaForm } from "@/components/baa/baa-form";
import { PageHeader } from "@/components/ui/page-header";
import { getBaa } from "@/server/baas/queries";
import { heldForm } from "@/server/held-forms/held-forms";

export const metadata: Metadata = { title: "Edit BAA" };

type Params = Promise<{ readonly vendorId: string; readonly baaId: string }>;

export default async function EditBaaPage({ params, searchParams }: { readonly params: Params; readonly searchParams: SearchParams }) {
  const { actor, vendor } = await vendorPage(params);
  const baa = await orNotFound(getBaa(actor, (await params).baaId));
  const state = await heldForm(await param(searchParams, "form"));
  return (
    <>
      <PageHeader
        title="Edit BAA"
        crumbs={[
          { href: "/vendors", label: "Vendors" },
          { href: `/vendors/${vendor.id}/baa`, label: vendor.name },
        ]}
      />
      <BaaForm vendorId={vendor.id} vendorName={vendor.name} organisationName="" baa={baa} state={state} />
    </>
  );
}
