import { Badge } from "@/components/ui/badge";
import { buttonStyle } from "@/components/ui/button-style";
import { PageHeader } from "@/components/ui/page-header";
import type { EvidenceItem } from "@/core/evidence/evidence";
import { EvidenceGradeBadge } from "./evidence-grade-badge";

/** Title, what it shows in a line, and the download. */
export function EvidenceHeading({ item }: { readonly item: EvidenceItem }) {
  return (
    <PageHeader
      title={<span className="break-words">{item.title}</span>}
      lead={`${item.shows}.`}
      crumbs={[
        { href: "/vendors", label: "Vendors" },
        { href: `/vendors/${item.vendorId}`, label: item.vendorName },
        { href: `/vendors/${item.vendorId}/evidence`, label: "Evidence" },
      ]}
      marks={
        <>
          <EvidenceGradeBadge grade={item.grade} />
          {item.isDemo && <Badge>Demo</Badge>}
          {item.withdrawnAt !== null && <Badge tone="warn">Withdrawn</Badge>}
        </>
      }
      actions={
        // A plain link: the router must not fetch a download.
        <a href={`/api/evidence/${item.id}/file`} download className={buttonStyle({ variant: "secondary" })}>
          {item.kind === "document" ? "Download the document" : "Download what is kept"}
        </a>
      }
    />
  );
}
