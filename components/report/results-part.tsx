import { SeverityMark } from "@/components/score/severity-mark";
import { StatusBadge } from "@/components/score/status-badge";
import { Disclosure } from "@/components/ui/disclosure";
import { Table } from "@/components/ui/table";
import type { ReportControl, ReportGroup, ReportModel } from "@/core/report/report";
import { Observed, Part, Subheading } from "./report-parts";

/** All 41 controls, group by group, with the answers and observations behind each. */
export function ResultsPart({ results }: { readonly results: ReportModel["results"] }) {
  return (
    <Part number={5} title="Results by control">
      <p className="max-w-prose text-sm">
        Weight × share is how much a control takes off its group. The share is 0 where evidence confirms, 0.8 where nothing is known, 1 or
        more where it fell short.
      </p>
      {results.map((group) => (
        <Group key={group.id} group={group} />
      ))}
    </Part>
  );
}

function Group({ group }: { readonly group: ReportGroup }) {
  const explained = group.controls.filter((control) => control.answers.length > 0 || control.observations.length > 0);
  return (
    <div className="flex flex-col gap-2">
      <Subheading>{group.title}</Subheading>
      <Table
        caption={group.title}
        rows={group.controls}
        rowKey={(control) => control.id}
        columns={[
          {
            key: "control",
            heading: "Control",
            isRowHeader: true,
            cell: (control) => (
              <>
                <span className="me-2 font-mono text-xs text-ink-muted">{control.id}</span>
                {control.title}
              </>
            ),
          },
          { key: "severity", heading: "Severity", phoneLabel: "Severity", cell: (control) => <SeverityMark severity={control.severity} /> },
          { key: "status", heading: "Status", phoneLabel: "Status", cell: (control) => <StatusBadge status={control.status} /> },
          { key: "share", heading: "Weight × share", phoneLabel: "Weight × share", align: "end", cell: shareWords },
          {
            key: "confidence",
            heading: "Confidence",
            phoneLabel: "Confidence",
            align: "end",
            cell: (control) => control.confidence.toFixed(2),
          },
          {
            key: "evidence",
            heading: "Evidence",
            phoneLabel: "Evidence",
            cell: (control) => [...control.evidenceRefs, ...control.contradictionRefs].join(", "),
          },
        ]}
      />
      {explained.map((control) => (
        <Disclosure key={control.id} summary={`Why ${control.id} stands as it does`}>
          <Reasons control={control} />
        </Disclosure>
      ))}
    </div>
  );
}

function shareWords({ weight, residual }: ReportControl): string {
  return weight === null ? "not counted" : `${weight} × ${residual === null ? "unknown" : residual.toFixed(2)}`;
}

function Reasons({ control }: { readonly control: ReportControl }) {
  return (
    <div className="flex flex-col gap-3">
      {control.answers.map((answer) => (
        <div key={answer.questionId} className="text-sm">
          <p className="text-xs text-ink-muted">
            <span className="font-mono">{answer.questionId}</span> · {answer.question}
          </p>
          <p className="break-words whitespace-pre-line">{answer.answer}</p>
          {answer.comment !== "" && <p className="text-ink-muted">Comment: {answer.comment}</p>}
        </div>
      ))}
      {control.observations.map((observation, index) => (
        <Observed key={`${observation.rule} ${index}`} observation={observation} />
      ))}
    </div>
  );
}
