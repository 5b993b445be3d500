import type { Metadata } from "next";
import { orNotFound } from "@/app/_lib/or-not-found";
import { vendorPage } from "@/app/_lib/vendor-page";
import { PageHeader } from "@/components/ui/page-header";
import { StreamForm } from "@/components/vendor/stream-form";
import { getStream } from "@/server/streams/queries";
import { saveStream } from "../../stream-actions";

export const metadata: Metadata = { title: "Edit mail stream" };

type Params = Promise<{ readonly vendorId: string; readonly streamId: string }>;

export default async function EditStreamPage({ params }: { readonly params: Params }) {
  const { actor, vendor } = await vendorPage(params);
  const stream = await orNotFound(getStream(actor, (await params).streamId));
  const crumbs = [
    { href: "/vendors", label: "Vendors" },
    { href: `/vendors/${vendor.id}`, label: vendor.name },
  ];
  return (
    <>
      <PageHeader title={`Edit ${stream.name}`} crumbs={crumbs} />
      <StreamForm vendorId={vendor.id} stream={stream} action={saveStream} />
    </>
  );
}
