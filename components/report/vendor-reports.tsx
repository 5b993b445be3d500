import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { CreateReportButton, type CreateReportButtonProps } from "./create-report-button";
import { ReportList } from "./report-list";
import { toListRow, type StoredReport } from "./list-row";

export interface VendorReportsProps {
  readonly vendorId: string;
  readonly rows: readonly StoredReport[];
  /** Null for those who may not make one. */
  readonly create: CreateReportButtonProps["action"] | null;
}

/** The newest reports about a vendor, and the way to one more. */
export function VendorReports({ vendorId, rows, create }: VendorReportsProps) {
  const button = create === null ? undefined : <CreateReportButton subject={{ vendorId }} action={create} />;
  if (rows.length === 0) {
    return (
      <Section id="reports" title="Reports">
        <EmptyState title="No report yet" headingLevel={3} action={button}>
          A report freezes what is known now: grade, findings, answers and the index of evidence, as PDF, XLSX, CSV and JSON.
        </EmptyState>
      </Section>
    );
  }
  return (
    <Section id="reports" title="Reports" actions={button}>
      <ReportList rows={rows.map(toListRow)} />
    </Section>
  );
}
