import { PageHeader } from "@/components/ui/page-header";

/** What may be added about this vendor, and what is kept of it. */
export function NewEvidenceHeading({ vendor }: { readonly vendor: { readonly id: string; readonly name: string } }) {
  return (
    <PageHeader
      title="Add evidence"
      lead={`A header, a bounce's original, a provider's setting or a document about ${vendor.name}. It is read in your browser first; of a message only the lines that trace it are kept.`}
      crumbs={[
        { href: "/vendors", label: "Vendors" },
        { href: `/vendors/${vendor.id}`, label: vendor.name },
        { href: `/vendors/${vendor.id}/evidence`, label: "Evidence" },
      ]}
    />
  );
}
