import "server-only";
import type { SearchParams } from "@/app/_lib/page-params";
import type { EvidenceLibraryProps } from "@/components/evidence/evidence-library";
import { readEvidenceQuery } from "@/core/evidence/list-query";
import { can } from "@/core/organisation/role";
import type { Actor } from "@/server/auth/actor";
import { listEvidence } from "@/server/evidence/queries";
import { listStreams } from "@/server/streams/queries";

type VendorLibrary = EvidenceLibraryProps & { readonly vendor: NonNullable<EvidenceLibraryProps["vendor"]> };

/** One page of a vendor's evidence as the address filters it, and where this reader may add to it. */
export async function readLibrary(actor: Actor, vendorId: string, searchParams: SearchParams): Promise<VendorLibrary> {
  const query = { ...readEvidenceQuery(await searchParams), vendorId };
  const page = await listEvidence(actor, query);
  const path = `/vendors/${vendorId}/evidence`;
  return {
    ...{ path, query, ...page },
    now: new Date().toISOString(),
    vendor: { streams: await listStreams(actor, vendorId), addHref: can(actor.role, "evidence.write") ? `${path}/new` : null },
  };
}
