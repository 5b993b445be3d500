import { Callout } from "@/components/ui/callout";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { FrozenStamp } from "./frozen-stamp";

export interface ReportHeaderProps {
  readonly report: {
    readonly id: string;
    readonly reference: string;
    readonly title: string;
    readonly vendorId: string;
    readonly vendorName: string;
    readonly assessmentId: string | null;
    readonly methodVersion: string;
    readonly modelSha256: string;
    readonly createdByName: string;
    readonly createdAt: string;
  };
  readonly demo: boolean;
}

/** Title and the stamp by which the report can be recognised. */
export function ReportHeader({ report, demo }: ReportHeaderProps) {
  const crumbs = [
    { href: "/reports", label: "Reports" },
    { href: `/vendors/${report.vendorId}`, label: report.vendorName },
    ...(report.assessmentId === null ? [] : [{ href: `/assessments/${report.assessmentId}`, label: "Assessment" }]),
  ];
  return (
    <>
      <PageHeader
        title={
          <>
            {report.title} <span className="font-mono text-lg font-normal text-ink-muted">{report.reference}</span>
          </>
        }
        crumbs={crumbs}
        lead={`Made by ${report.createdByName}. Frozen: later changes of answers or evidence do not touch it.`}
      />
      {demo && (
        <div className="mb-6">
          <Callout kind="warning" title="Demo data.">
            The vendor and everything about it is invented.
          </Callout>
        </div>
      )}
      <Section title="Stamp">
        <FrozenStamp id={report.id} methodVersion={report.methodVersion} frozenAt={report.createdAt} sha256={report.modelSha256} />
      </Section>
    </>
  );
}
