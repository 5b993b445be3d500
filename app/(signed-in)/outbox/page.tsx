import type { Metadata } from "next";
import { pageActor } from "@/app/_lib/page-actor";
import { param, type SearchParams } from "@/app/_lib/page-params";
import { MessageTable } from "@/components/outbox/message-table";
import { NotForYou } from "@/components/outbox/not-for-you";
import { PageHeader } from "@/components/ui/page-header";
import { can } from "@/core/organisation/role";
import { hasMailServer } from "@/server/mail/send";
import { listOutbox } from "@/server/outbox/queries";

export const metadata: Metadata = { title: "Outbox" };

export default async function OutboxPage({ searchParams }: { readonly searchParams: SearchParams }) {
  const actor = await pageActor();
  if (!can(actor.role, "outbox.read")) return <NotForYou />;
  const page = await listOutbox(actor, await param(searchParams, "after"));
  return (
    <>
      <PageHeader title="Outbox" lead="Every message that Mailwitness sends, and what became of it." />
      <MessageTable
        messages={page.messages}
        hasMailServer={hasMailServer()}
        next={page.after === null ? null : `/outbox?after=${page.after}`}
      />
    </>
  );
}
