import type { Metadata } from "next";
import { pageActor } from "@/app/_lib/page-actor";
import { param, type SearchParams } from "@/app/_lib/page-params";
import { AuditTable } from "@/components/audit/audit-table";
import { ChainNote } from "@/components/audit/chain-note";
import { SettingsFrame } from "@/components/settings/settings-frame";
import { checkAudit, listAudit } from "@/server/audit/queries";

export const metadata: Metadata = { title: "Audit log" };

export default async function AuditPage({ searchParams }: { readonly searchParams: SearchParams }) {
  const actor = await pageActor();
  const before = Number(await param(searchParams, "before"));
  const page = await listAudit(actor, { before: Number.isSafeInteger(before) && before > 0 ? before : null });
  const check = (await param(searchParams, "check")) === null ? null : await checkAudit(actor);
  return (
    <SettingsFrame current="/settings/audit">
      <ChainNote check={check} />
      <AuditTable lines={page.lines} next={page.before === null ? null : `/settings/audit?before=${page.before}`} />
    </SettingsFrame>
  );
}
