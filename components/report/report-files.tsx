import { ActionForm } from "@/components/form/action-form";
import { SubmitButton } from "@/components/form/submit-button";
import { Callout } from "@/components/ui/callout";
import { CopyButton } from "@/components/ui/copy-button";
import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import { buttonStyle } from "@/components/ui/button-style";
import type { FormState } from "@/core/form-state";
import { ReportProgress } from "./report-progress";
import { sizeWords } from "./size-words";

export interface ReportFileRow {
  readonly format: "pdf" | "xlsx" | "csv" | "json";
  readonly sha256: string;
  readonly size: number;
}

export interface ReportFilesProps {
  readonly reportId: string;
  readonly state: "queued" | "ready" | "failed";
  readonly failure: string;
  readonly files: readonly ReportFileRow[];
  /** Null for a reader. */
  readonly retry: ((previous: FormState, form: FormData) => Promise<FormState>) | null;
}

const formats: Readonly<Record<ReportFileRow["format"], { readonly name: string; readonly says: string }>> = {
  pdf: { name: "PDF", says: "To read, print and hand over; tagged (PDF/UA-1)" },
  xlsx: { name: "XLSX", says: "All tables as sheets" },
  csv: { name: "CSV", says: "All tables in one text file" },
  json: { name: "JSON", says: "The whole model, with a documented schema" },
};

/** The four renderings with size and hash, or what became of making them. */
export function ReportFiles({ reportId, state, failure, files, retry }: ReportFilesProps) {
  return (
    <Section title="Files">
      {state === "queued" && <ReportProgress />}
      {state === "failed" && <Failed reportId={reportId} failure={failure} retry={retry} />}
      {state === "ready" && (
        <Table
          caption="Files of this report"
          rows={files}
          rowKey={(file) => file.format}
          columns={[
            {
              key: "file",
              heading: "File",
              isRowHeader: true,
              cell: (file) => (
                // A plain link: a download is no page.
                <a href={`/api/reports/${reportId}/${file.format}`} download className={buttonStyle({ variant: "secondary", size: "sm" })}>
                  Download {formats[file.format].name}
                </a>
              ),
            },
            { key: "says", heading: "What it is", cell: (file) => formats[file.format].says },
            { key: "size", heading: "Size", phoneLabel: "Size", align: "end", cell: (file) => sizeWords(file.size) },
            {
              key: "hash",
              heading: "SHA-256",
              phoneLabel: "SHA-256",
              cell: (file) => (
                <span className="flex flex-wrap items-center gap-2">
                  <code className="font-mono text-xs break-all">{file.sha256}</code>
                  <CopyButton text={file.sha256} label="Copy hash" />
                </span>
              ),
            },
          ]}
        />
      )}
    </Section>
  );
}

function Failed({ reportId, failure, retry }: Pick<ReportFilesProps, "reportId" | "failure" | "retry">) {
  return (
    <Callout
      kind="problem"
      title="The files could not be made."
      actions={
        retry !== null && (
          <ActionForm action={retry} hidden={{ id: reportId }}>
            <SubmitButton size="sm" variant="secondary">
              Try again
            </SubmitButton>
          </ActionForm>
        )
      }
    >
      <p className="text-sm">The content is frozen and stands below. {failure}</p>
    </Callout>
  );
}
