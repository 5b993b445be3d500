import type { Metadata } from "next";
import { orNotFound } from "@/app/_lib/or-not-found";
import { pageActor } from "@/app/_lib/page-actor";
import type { SearchParams } from "@/app/_lib/page-params";
import { EvidenceLibrary } from "@/components/evidence/evidence-library";
import { VendorEvidenceHeading } from "@/components/evidence/vendor-evidence-heading";
import { readEvidenceQuery } from "@/core/evidence/list-query";
import { can } from "@/core/organisation/role";
import { listEvidence } from "@/server/evidence/queries";
import { listStreams } from "@/server/streams/queries";
import { getVendor } from "@/server/vendors/queries";

export const metadata: Metadata = { title: "Evidence of a vendor" };

interface Props {
  readonly params: Promise<{ readonly vendorId: string }>;
  readonly searchParams: SearchParams;
}

export default async function VendorEvidencePage({ params, searchParams }: Props) {
  const actor = await pageActor();
  const { id, name } = await orNotFound(getVendor(actor, (await params).vendorId));
  const query = { ...readEvidenceQuery(await searchParams), vendorId: id };
  const page = await listEvidence(actor, query);
  const path = `/vendors/${id}/evidence`;
  const vendor = { streams: await listStreams(actor, id), addHref: can(actor.role, "evidence.write") ? `${path}/new` : null };
  return (
    <>
      <VendorEvidenceHeading vendor={{ id, name }} addHref={vendor.addHref} />
      <EvidenceLibrary path={path} query={query} {...page} now={new Date().toISOString()} vendor={vendor} />
    </>
  );
}
