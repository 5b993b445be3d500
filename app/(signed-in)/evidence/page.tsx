import type { Metadata } from "next";
import { pageActor } from "@/app/_lib/page-actor";
import type { SearchParams } from "@/app/_lib/page-params";
import { EvidenceLibrary } from "@/components/evidence/evidence-library";
import { PageHeader } from "@/components/ui/page-header";
import { readEvidenceQuery } from "@/core/evidence/list-query";
import { listEvidence } from "@/server/evidence/queries";

export const metadata: Metadata = { title: "Evidence" };

export default async function EvidenceLibraryPage({ searchParams }: { readonly searchParams: SearchParams }) {
  const actor = await pageActor();
  const query = readEvidenceQuery(await searchParams);
  const page = await listEvidence(actor, query);
  return (
    <>
      <PageHeader title="Evidence" lead="What was seen, handed over or received, of every vendor. The newest stands first." />
      <EvidenceLibrary path="/evidence" query={query} {...page} now={new Date().toISOString()} vendor={null} />
    </>
  );
}
