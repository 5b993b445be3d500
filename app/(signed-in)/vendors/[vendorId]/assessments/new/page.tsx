import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { orNotFound } from "@/app/_lib/or-not-found";
import { pageActor } from "@/app/_lib/page-actor";
import { SendForm } from "@/components/assessment/send-form";
import { PageHeader } from "@/components/ui/page-header";
import { can } from "@/core/organisation/role";
import { getVendor } from "@/server/vendors/queries";
import { send } from "../../../../assessments/actions";
import { readSendForm } from "./read-send-form";

export const metadata: Metadata = { title: "Send the questionnaire" };

export default async function NewAssessmentPage({ params }: { readonly params: Promise<{ readonly vendorId: string }> }) {
  const actor = await pageActor();
  const { vendorId } = await params;
  const vendor = await orNotFound(getVendor(actor, vendorId));
  if (!can(actor.role, "assessment.write")) redirect(`/vendors/${vendorId}`);
  const crumbs = [
    { href: "/vendors", label: "Vendors" },
    { href: `/vendors/${vendorId}`, label: vendor.name },
  ];
  return (
    <>
      <PageHeader title="Send the questionnaire" crumbs={crumbs} lead={`Ask ${vendor.name} how its mail with patient data is protected.`} />
      <SendForm {...await readSendForm(actor, vendorId, new Date())} send={send} />
    </>
  );
}
