import type { Metadata } from "next";
import { param, type SearchParams } from "@/app/_lib/page-params";
import { vendorPage, type VendorParams } from "@/app/_lib/vendor-page";
import { VendorTimeline } from "@/components/vendor/vendor-timeline";
import { vendorTimeline } from "@/server/audit/queries";
import { Frame } from "../frame";

export const metadata: Metadata = { title: "Timeline" };

interface Props {
  readonly params: VendorParams;
  readonly searchParams: SearchParams;
}

export default async function TimelinePage({ params, searchParams }: Props) {
  const page = await vendorPage(params);
  const before = Number(await param(searchParams, "before"));
  const timeline = await vendorTimeline(page.actor, page.vendor.id, { before: Number.isSafeInteger(before) && before > 0 ? before : null });
  return (
    <Frame page={page} tab="timeline">
      <VendorTimeline vendorId={page.vendor.id} lines={timeline.lines} before={timeline.before} />
    </Frame>
  );
}
