import type { Metadata } from "next";
import { pageActor } from "@/app/_lib/page-actor";
import { param, type SearchParams } from "@/app/_lib/page-params";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Register } from "@/components/vendor/register";
import { UndoNotice } from "@/components/vendor/undo-notice";
import { can } from "@/core/organisation/role";
import { parseVendorListQuery } from "@/core/vendor/list-query";
import { listVendors, archivedVendor } from "@/server/vendors/queries";
import { restoreVendor } from "./actions";

export const metadata: Metadata = { title: "Vendors" };

export default async function VendorsPage({ searchParams }: { readonly searchParams: SearchParams }) {
  const actor = await pageActor();
  const now = new Date().toISOString();
  const query = parseVendorListQuery(await searchParams);
  const page = await listVendors(actor, query, now.slice(0, 10));
  const canWrite = can(actor.role, "vendor.write");
  const archived = await archivedVendor(actor, await param(searchParams, "put-away"));
  return (
    <>
      <PageHeader title="Vendors" actions={canWrite && <LinkButton href="/vendors/new">Add vendor</LinkButton>} />
      {archived !== null && <UndoNotice message={`${archived.name} is archived.`} undo={restoreVendor} hidden={{ id: archived.id }} />}
      <Register {...page} query={query} now={now} canWrite={canWrite} />
    </>
  );
}
