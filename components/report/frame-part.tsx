import { GradeBadge } from "@/components/score/grade-badge";
import { severityWords } from "@/components/score/grade-words";
import { Callout } from "@/components/ui/callout";
import { KeyValueList } from "@/components/ui/key-value-list";
import { Table } from "@/components/ui/table";
import type { ReportModel } from "@/core/report/report";
import { Bullets, Day, Part, Subheading } from "./report-parts";

/** Law, proposed rule and standards, kept apart. */
export function FramePart({ frame }: { readonly frame: ReportModel["frame"] }) {
  const { proposedRule } = frame;
  return (
    <Part number={3} title="Regulatory frame">
      <p className="max-w-prose text-sm">
        Voices are kept apart: what the law in force says, what is only proposed, and what technical standards say.
      </p>
      {frame.voices
        .filter((voice) => voice.places.length > 0 || voice.voice === "proposed-rule")
        .map((voice) => (
          <div key={voice.voice} className="flex flex-col gap-2">
            <Subheading>{voice.title}</Subheading>
            <p className="max-w-prose text-sm">{voice.introduction}</p>
            {voice.voice === "proposed-rule" && (
              <Callout title={`${proposedRule.sentence}.`}>
                <p className="text-sm">
                  {proposedRule.title}, published <Day iso={proposedRule.published} />. {proposedRule.note}
                </p>
              </Callout>
            )}
            {voice.places.length > 0 && (
              <Table
                caption={voice.title}
                rows={voice.places}
                rowKey={(place) => place.reference}
                columns={[
                  {
                    key: "reference",
                    heading: "Reference",
                    isRowHeader: true,
                    cell: (place) => <span className="font-medium">{place.reference}</span>,
                  },
                  { key: "says", heading: "Says", cell: (place) => place.says },
                  { key: "controls", heading: "Controls", phoneLabel: "Controls", cell: (place) => place.controls.join(", ") },
                ]}
              />
            )}
          </div>
        ))}
    </Part>
  );
}

/** How the number came about. */
export function MethodPart({ report }: { readonly report: ReportModel }) {
  const { method } = report;
  return (
    <Part number={4} title="Method">
      <KeyValueList
        rows={[
          { label: "Method version", value: method.version },
          { label: "SHA-256 of the input", value: <code className="font-mono text-xs break-all">{report.inputSha256}</code> },
        ]}
      />
      <Bullets items={method.summary} />
      <Subheading>Grades of evidence</Subheading>
      <Table
        caption="Grades of evidence"
        rows={method.evidenceGrades}
        rowKey={(one) => one.grade}
        columns={[
          { key: "grade", heading: "Grade", isRowHeader: true, cell: (one) => one.grade },
          { key: "meaning", heading: "Meaning", cell: (one) => one.meaning },
          { key: "confidence", heading: "Confidence", phoneLabel: "Confidence", align: "end", cell: (one) => one.confidence.toFixed(2) },
        ]}
      />
      <div className="grid gap-x-8 gap-y-4 md:grid-cols-3">
        <KeyValueList
          rows={method.shelfLives.map((one) => ({ label: one.kind, value: one.days === null ? "its own term" : `${one.days} days` }))}
        />
        <KeyValueList rows={method.weights.map((one) => ({ label: severityWords[one.severity].word, value: `weight ${one.weight}` }))} />
        <KeyValueList rows={method.bands.map((one) => ({ label: `Grade ${one.grade}`, value: `from ${one.from}` }))} />
      </div>
      <Subheading>Caps</Subheading>
      <Table
        caption="Caps"
        rows={method.caps}
        rowKey={(one) => one.code}
        columns={[
          { key: "rule", heading: "Rule", isRowHeader: true, cell: (one) => one.rule },
          { key: "limit", heading: "At most", phoneLabel: "At most", cell: (one) => <GradeBadge grade={one.limit} /> },
          {
            key: "here",
            heading: "Here",
            phoneLabel: "Here",
            cell: (one) => (one.applied ? <strong className="font-semibold">Applied</strong> : "Not applied"),
          },
        ]}
      />
    </Part>
  );
}
