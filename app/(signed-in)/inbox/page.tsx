import type { Metadata } from "next";
import { pageActor } from "@/app/_lib/page-actor";
import { InboxView } from "@/components/inbox/inbox-view";
import { PageHeader } from "@/components/ui/page-header";
import { parseVendorListQuery } from "@/core/vendor/list-query";
import { readInbox } from "@/server/inbox/queries";
import { listVendors } from "@/server/vendors/queries";

export const metadata: Metadata = { title: "Inbox" };

export default async function InboxPage() {
  const actor = await pageActor();
  const now = new Date();
  const [queues, vendors] = await Promise.all([readInbox(actor, now), listVendors(actor, parseVendorListQuery({}), now.toISOString())]);
  return (
    <>
      <PageHeader title="Inbox" lead="What waits for you, the oldest first." />
      <InboxView queues={queues} now={now.toISOString()} hasVendors={vendors.rows.length > 0} />
    </>
  );
}
