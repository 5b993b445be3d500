import type { ReactNode } from "react";
import { ActionForm } from "@/components/form/action-form";
import { SubmitButton } from "@/components/form/submit-button";
import { Badge } from "@/components/ui/badge";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Tabs } from "@/components/ui/tabs";
import { TextLink } from "@/components/ui/text-link";
import type { FormState } from "@/core/form-state";
import type { Vendor } from "@/core/vendor/vendor";

export type VendorTab = "overview" | "findings" | "baa" | "score" | "timeline";

type Action = (previous: FormState, form: FormData) => Promise<FormState>;

export interface VendorFrameProps {
  readonly vendor: Vendor;
  readonly tab: VendorTab;
  readonly findings: number;
  /** Null for who may only read. */
  readonly archive: Action | null;
  readonly restore: Action;
  readonly children: ReactNode;
}

/** Name, verbs and tabs of a vendor; every tab has its own address. */
export function VendorFrame({ vendor, tab, findings, archive, restore, children }: VendorFrameProps) {
  const base = `/vendors/${vendor.id}`;
  const hrefOf = (of: VendorTab): string => (of === "overview" ? base : `${base}/${of}`);
  return (
    <>
      <PageHeader
        title={vendor.name}
        crumbs={[{ href: "/vendors", label: "Vendors" }]}
        lead={<About vendor={vendor} />}
        marks={
          <>
            {vendor.isDemo && <Badge tone="warn">Demo</Badge>}
            {vendor.archived && <Badge>Archived</Badge>}
          </>
        }
        actions={archive !== null && <Verbs vendor={vendor} archive={archive} restore={restore} />}
      />
      <Tabs
        label="Parts of the vendor"
        current={hrefOf(tab)}
        tabs={[
          { href: hrefOf("overview"), label: "Overview" },
          { href: hrefOf("findings"), label: "Findings", count: findings },
          { href: hrefOf("baa"), label: "BAA" },
          { href: hrefOf("score"), label: "Score" },
          { href: hrefOf("timeline"), label: "Timeline" },
        ]}
      />
      <div className="pt-5">{children}</div>
    </>
  );
}

function About({ vendor }: { readonly vendor: Vendor }) {
  if (vendor.website === "" && vendor.description === "") return null;
  return (
    <>
      {vendor.description}{" "}
      {vendor.website !== "" && (
        <TextLink href={vendor.website} rel="noreferrer">
          {new URL(vendor.website).host}
        </TextLink>
      )}
    </>
  );
}

function Verbs({ vendor, archive, restore }: { readonly vendor: Vendor; readonly archive: Action; readonly restore: Action }) {
  const base = `/vendors/${vendor.id}`;
  return (
    <>
      <LinkButton href={`${base}/assessments/new`}>Send questionnaire</LinkButton>
      <LinkButton href={`${base}/evidence/new`} variant="secondary">
        Add evidence
      </LinkButton>
      <LinkButton href={`${base}/edit`} variant="secondary">
        Edit
      </LinkButton>
      <ActionForm action={vendor.archived ? restore : archive} hidden={{ id: vendor.id }} className="flex flex-col gap-2">
        <SubmitButton variant="quiet">{vendor.archived ? "Put back" : "Archive"}</SubmitButton>
      </ActionForm>
    </>
  );
}
