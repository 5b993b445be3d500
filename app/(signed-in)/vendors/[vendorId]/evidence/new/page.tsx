import type { Metadata } from "next";
import { orNotFound } from "@/app/_lib/or-not-found";
import { pageActor } from "@/app/_lib/page-actor";
import type { SearchParams } from "@/app/_lib/page-params";
import { EvidenceForm } from "@/components/evidence/evidence-form";
import { NotForViewers } from "@/components/evidence/not-for-viewers";
import { can } from "@/core/organisation/role";
import { getVendor } from "@/server/vendors/queries";
import { NewEvidenceHeading } from "./new-evidence-heading";
import { readEvidenceForm } from "./read-evidence-form";

export const metadata: Metadata = { title: "Add evidence" };

interface Props {
  readonly params: Promise<{ readonly vendorId: string }>;
  readonly searchParams: SearchParams;
}

export default async function NewEvidencePage({ params, searchParams }: Props) {
  const actor = await pageActor();
  const vendor = await orNotFound(getVendor(actor, (await params).vendorId));
  if (!can(actor.role, "evidence.write")) return <NotForViewers header={<NewEvidenceHeading vendor={vendor} />} />;
  return (
    <>
      <NewEvidenceHeading vendor={vendor} />
      <EvidenceForm {...await readEvidenceForm(actor, vendor.id, searchParams)} />
    </>
  );
}
