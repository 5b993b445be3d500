import type { Metadata } from "next";
import { orNotFound } from "@/app/_lib/or-not-found";
import { pageActor } from "@/app/_lib/page-actor";
import { param, type SearchParams } from "@/app/_lib/page-params";
import { EvidenceForm } from "@/components/evidence/evidence-form";
import { NotForViewers } from "@/components/evidence/not-for-viewers";
import { PageHeader } from "@/components/ui/page-header";
import { can } from "@/core/organisation/role";
import { fileLimits } from "@/server/files/limits";
import { heldForm } from "@/server/held-forms/held-forms";
import { organisationSettings } from "@/server/organisations/queries";
import { listStreams } from "@/server/streams/queries";
import { getVendor } from "@/server/vendors/queries";
import { formDefaults } from "./form-defaults";

export const metadata: Metadata = { title: "Add evidence" };

interface Props {
  readonly params: Promise<{ readonly vendorId: string }>;
  readonly searchParams: SearchParams;
}

export default async function NewEvidencePage({ params, searchParams }: Props) {
  const actor = await pageActor();
  const { id, name } = await orNotFound(getVendor(actor, (await params).vendorId));
  const crumbs = [
    { href: "/vendors", label: "Vendors" },
    { href: `/vendors/${id}`, label: name },
    { href: `/vendors/${id}/evidence`, label: "Evidence" },
  ];
  const header = <PageHeader title="Add evidence" lead={lead(name)} crumbs={crumbs} />;
  if (!can(actor.role, "evidence.write")) return <NotForViewers header={header} />;
  const { receivingHosts } = await organisationSettings(actor);
  return (
    <>
      {header}
      <EvidenceForm
        action={`/api/evidence/add/${id}`}
        state={await heldForm(await param(searchParams, "form"))}
        streams={await listStreams(actor, id)}
        rules={{ receivers: receivingHosts, limits: fileLimits }}
        {...await formDefaults(searchParams)}
      />
    </>
  );
}

const lead = (vendor: string): string =>
  `A header, a bounce's original, a provider's setting or a document about ${vendor}. It is read in your browser first; of a message only the lines that trace it are kept.`;
