import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";

export interface VendorEvidenceHeadingProps {
  readonly vendor: { readonly id: string; readonly name: string };
  /** Null for a person who only reads. */
  readonly addHref: string | null;
}

export function VendorEvidenceHeading({ vendor, addHref }: VendorEvidenceHeadingProps) {
  return (
    <PageHeader
      title="Evidence"
      lead={`What shows how ${vendor.name} really sends. The newest stands first.`}
      crumbs={[
        { href: "/vendors", label: "Vendors" },
        { href: `/vendors/${vendor.id}`, label: vendor.name },
      ]}
      actions={addHref !== null && <LinkButton href={addHref}>Add evidence</LinkButton>}
    />
  );
}
