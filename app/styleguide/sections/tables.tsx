import { SortLink } from "@/components/ui/sort-link";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { Skeleton } from "@/components/ui/skeleton";
import { Tabs } from "@/components/ui/tabs";
import { VendorTable, type VendorRow } from "@/components/vendor/vendor-table";
import { closed, mixed, now } from "../fixtures";
import type { SpecimenSection } from "../specimen";

const common = {
  provisional: false,
  contradictions: 0,
  isDemo: false,
  domain: null,
  worstFinding: null,
  verifiedAt: null,
  nextDate: null,
} as const;

const rows: readonly VendorRow[] = [
  {
    ...common,
    id: "1",
    href: "#alder",
    name: "Alder Imaging",
    domain: "alder.example.net",
    grade: "D",
    assurance: 48,
    contradictions: 2,
    confidence: 0.52,
    exposure: mixed,
    baa: { state: "in-force", daysLeft: 400 },
    worstFinding: { severity: "critical", title: "Minimum TLS version" },
    verifiedAt: "2026-05-04T08:00:00Z",
    nextDate: "2026-06-01",
  },
  {
    ...common,
    id: "2",
    href: "#birch",
    name: "Birch Clinical Laboratories",
    domain: "birch.example.com",
    grade: "A",
    assurance: 93,
    confidence: 0.91,
    exposure: closed,
    baa: { state: "expires-soon", daysLeft: 21 },
    verifiedAt: "2026-05-19T08:00:00Z",
  },
  {
    ...common,
    id: "3",
    href: "#cedar",
    name: "Cedar Transcription",
    grade: null,
    assurance: null,
    confidence: null,
    exposure: null,
    baa: { state: "none", daysLeft: null },
  },
];

export const tablesSection: SpecimenSection = {
  id: "tables",
  title: "Pages and tables",
  parts: [
    {
      name: "Page header, tabs",
      draw: (p) => (
        <>
          <PageHeader
            title="Vendors"
            lead="Everyone who sends mail with patient data for you."
            actions={<LinkButton href="#">Add a vendor</LinkButton>}
          />
          <Tabs
            label={`Parts of a vendor ${p}`}
            current="#a"
            tabs={[
              { href: "#a", label: "Overview" },
              { href: "#b", label: "Evidence", count: 12 },
              { href: "#c", label: "Findings", count: 3 },
            ]}
          />
        </>
      ),
    },
    {
      name: "Vendor table",
      draw: (p) => (
        <>
          <VendorTable
            rows={rows}
            now={now}
            headings={{ name: <SortLink href="#" label="Vendor" sort="ascending" />, grade: <SortLink href="#" label="Grade" /> }}
            sorted={{ column: "name", direction: "ascending" }}
          />
          <Pagination label={`Pages of vendors ${p}`} previousHref={null} nextHref="#" summary="3 of 5,000 vendors" />
        </>
      ),
    },
    {
      name: "Empty",
      draw: () => (
        <EmptyState title="No contradictions" action={<LinkButton href="#">Request a header</LinkButton>}>
          We compare answers with headers. Three vendors have no header yet.
        </EmptyState>
      ),
    },
    { name: "Loading", draw: () => <Skeleton /> },
    {
      name: "Breadcrumb",
      draw: (p) => (
        <Breadcrumb
          label={`Breadcrumb ${p}`}
          crumbs={[
            { href: "#", label: "Vendors" },
            { href: "#1", label: "Alder Imaging" },
          ]}
        />
      ),
    },
  ],
};
