import type { Metadata } from "next";
import { orNotFound } from "@/app/_lib/or-not-found";
import { pageActor } from "@/app/_lib/page-actor";
import type { SearchParams } from "@/app/_lib/page-params";
import { EvidenceLibrary } from "@/components/evidence/evidence-library";
import { VendorEvidenceHeading } from "@/components/evidence/vendor-evidence-heading";
import { getVendor } from "@/server/vendors/queries";
import { readLibrary } from "./read-library";

export const metadata: Metadata = { title: "Evidence of a vendor" };

interface Props {
  readonly params: Promise<{ readonly vendorId: string }>;
  readonly searchParams: SearchParams;
}

export default async function VendorEvidencePage({ params, searchParams }: Props) {
  const actor = await pageActor();
  const { id, name } = await orNotFound(getVendor(actor, (await params).vendorId));
  const library = await readLibrary(actor, id, searchParams);
  return (
    <>
      <VendorEvidenceHeading vendor={{ id, name }} addHref={library.vendor.addHref} />
      <EvidenceLibrary {...library} />
    </>
  );
}
