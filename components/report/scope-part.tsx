import { KeyValueList } from "@/components/ui/key-value-list";
import { Table } from "@/components/ui/table";
import type { ReportModel } from "@/core/report/report";
import { Bullets, Day, Part, Subheading } from "./report-parts";

/** What the report is about, and what nobody tested. */
export function ScopePart({ report }: { readonly report: ReportModel }) {
  const { scope, assessment, vendor } = report;
  return (
    <Part number={2} title="Scope">
      <KeyValueList
        rows={[
          { label: "Vendor", value: vendor.website === "" ? vendor.name : `${vendor.name}, ${vendor.website}` },
          { label: "Handles PHI", value: scope.handlesPhi },
          {
            label: "Assessment",
            value:
              assessment === null ? (
                "No questionnaire was sent"
              ) : (
                <>
                  {assessment.reference}, {assessment.state}; answers sent <Day iso={assessment.submittedAt} show="date-time" />
                </>
              ),
          },
          {
            label: "Questionnaire",
            value:
              scope.questionnaire === null
                ? "None"
                : `${scope.questionnaire.title}, version ${scope.questionnaire.version}; ${scope.questionnaire.answered} of ${scope.questionnaire.asked} questions answered`,
          },
          {
            label: "Evidence",
            value:
              scope.evidencePeriod.from === null ? (
                report.evidence.length
              ) : (
                <>
                  {report.evidence.length}, from <Day iso={scope.evidencePeriod.from} /> to <Day iso={scope.evidencePeriod.to} />
                </>
              ),
          },
        ]}
      />
      <Subheading>Mail streams</Subheading>
      <Streams streams={scope.streams} />
      <Subheading>Business associate agreements</Subheading>
      <Baas baas={scope.baas} />
      <Subheading>What was not tested</Subheading>
      <Bullets items={scope.notTested} />
    </Part>
  );
}

function Streams({ streams }: { readonly streams: ReportModel["scope"]["streams"] }) {
  if (streams.length === 0) return <p className="text-sm">No mail stream is recorded.</p>;
  return (
    <Table
      caption="Mail streams"
      rows={streams}
      rowKey={(stream) => stream.id}
      columns={[
        {
          key: "name",
          heading: "Stream",
          isRowHeader: true,
          cell: (stream) => (
            <>
              <span className="font-medium">{stream.name}</span>
              <span className="block text-xs break-all text-ink-muted">{stream.fromDomains.join(", ")}</span>
            </>
          ),
        },
        {
          key: "provider",
          heading: "Provider and setting",
          phoneLabel: "Provider",
          cell: (stream) => `${stream.provider}, ${stream.setting}`,
        },
        {
          key: "phi",
          heading: "PHI and volume",
          phoneLabel: "PHI",
          cell: (stream) => `${stream.phi.length === 0 ? "kinds not recorded" : stream.phi.join(", ")}; ${stream.volume}`,
        },
        {
          key: "exposure",
          heading: "Exposure",
          phoneLabel: "Exposure",
          cell: (stream) => (
            <ul>
              {stream.exposure.map((slot) => (
                <li key={slot.mode}>
                  {slot.label}: {slot.words}
                </li>
              ))}
            </ul>
          ),
        },
        { key: "items", heading: "Items", phoneLabel: "Items", align: "end", cell: (stream) => stream.evidenceCount },
      ]}
    />
  );
}

function Baas({ baas }: { readonly baas: ReportModel["scope"]["baas"] }) {
  if (baas.length === 0) return <p className="text-sm">None is recorded.</p>;
  return (
    <Table
      caption="Business associate agreements"
      rows={baas}
      rowKey={(baa) => baa.id}
      columns={[
        {
          key: "status",
          heading: "Status",
          isRowHeader: true,
          cell: (baa) => `${baa.status}, ${baa.copyHeld ? "copy held" : "no copy held"}`,
        },
        { key: "parties", heading: "Parties", phoneLabel: "Parties", cell: (baa) => (baa.parties === "" ? "not recorded" : baa.parties) },
        { key: "effective", heading: "In force", phoneLabel: "In force", cell: (baa) => <Day iso={baa.effectiveOn} /> },
        {
          key: "expires",
          heading: "Expires",
          phoneLabel: "Expires",
          cell: (baa) => (baa.expiresOn === null ? "no date" : <Day iso={baa.expiresOn} />),
        },
        { key: "elements", heading: "Elements", phoneLabel: "Elements", cell: (baa) => baa.elements },
        {
          key: "services",
          heading: "Services named",
          phoneLabel: "Services",
          cell: (baa) => (baa.servicesNamed.length === 0 ? "none" : baa.servicesNamed.join(", ")),
        },
      ]}
    />
  );
}
