import { Section } from "@/components/ui/section";
import { ReportList } from "./report-list";
import { toListRow, type StoredReport } from "./list-row";

/** The reports that were made of something; nothing where there are none. */
export function ReportsSection({ rows }: { readonly rows: readonly StoredReport[] }) {
  if (rows.length === 0) return null;
  return (
    <Section title="Reports" lead="Frozen when they were made: later changes do not touch them.">
      <ReportList rows={rows.map(toListRow)} />
    </Section>
  );
}
