import { Badge } from "@/components/ui/badge";
import { KeyValueList } from "@/components/ui/key-value-list";
import { Table } from "@/components/ui/table";
import type { ReportEvidence, ReportModel } from "@/core/report/report";
import { Bullets, Day, Part, Subheading } from "./report-parts";
import { sizeWords } from "./size-words";

/** How far the report carries, and who has an interest. */
export function LimitationsPart({ limitations }: { readonly limitations: ReportModel["limitations"] }) {
  const { interestedSources, attestations } = limitations;
  return (
    <Part number={8} title="Limitations and reliance">
      <Bullets items={limitations.statements} />
      <Subheading>Interested sources</Subheading>
      {interestedSources.length === 0 ? (
        <p className="text-sm">No statement of this report rests on a source with an interest in the outcome.</p>
      ) : (
        <Table
          caption="Interested sources"
          rows={interestedSources}
          rowKey={(one) => one.citation}
          columns={[
            {
              key: "source",
              heading: "Source",
              isRowHeader: true,
              cell: (one) => (one.date === null ? one.citation : `${one.citation} (${one.date})`),
            },
            { key: "interest", heading: "Interest", phoneLabel: "Interest", cell: (one) => one.interest },
            { key: "controls", heading: "Used for", phoneLabel: "Used for", cell: (one) => one.controls.join(", ") },
            { key: "alone", heading: "Alone", phoneLabel: "Alone", cell: (one) => (one.alone ? "Yes" : "No") },
          ]}
        />
      )}
      <Subheading>Attestation</Subheading>
      {attestations.length === 0 && <p className="text-sm">Nobody has attested the answers.</p>}
      {attestations.map((one) => (
        <p key={`${one.at} ${one.name}`} className="max-w-prose text-sm">
          <span className="font-medium">{one.name}</span>, {one.role}, <Day iso={one.at} show="date-time" />: “{one.statement}”
          {one.answersSha256 !== "" && (
            <span className="block text-xs text-ink-muted">
              SHA-256 of the answers <code className="font-mono break-all">{one.answersSha256}</code>
            </span>
          )}
        </p>
      ))}
      <Subheading>Reliance</Subheading>
      <p className="max-w-prose text-sm">{limitations.reliance}</p>
    </Part>
  );
}

/** Every item, with the hash by which it can be recognised. */
export function EvidencePart({ evidence }: { readonly evidence: readonly ReportEvidence[] }) {
  return (
    <Part number={9} title="Evidence index">
      {evidence.length === 0 && <p className="text-sm">No evidence was collected.</p>}
      {evidence.map((item) => (
        <article key={item.id} className="rounded-lg border border-line bg-surface p-4">
          <h3 className="flex flex-wrap items-center gap-2 font-semibold break-words">
            {item.ref} {item.title}
            {item.withdrawn !== "" && <Badge tone="warn">Withdrawn</Badge>}
          </h3>
          <KeyValueList rows={rowsOf(item)} />
        </article>
      ))}
    </Part>
  );
}

function rowsOf(item: ReportEvidence) {
  return [
    { label: "File", value: `${item.fileName}, ${sizeWords(item.size)}, ${item.kind}` },
    { label: "SHA-256", value: <code className="font-mono text-xs break-all">{item.sha256}</code> },
    { label: "Stream", value: item.streamName ?? "not recorded" },
    {
      label: "Collected",
      value: (
        <>
          <Day iso={item.collectedAt} show="date-time" /> by {item.collectedBy}; observed <Day iso={item.observedAt} show="date-time" />
        </>
      ),
    },
    { label: "Receiver", value: item.receiverCondition },
    { label: "Grade", value: `${item.grade}, ${item.gradeWords}` },
    {
      label: "Freshness",
      value:
        item.freshness === "by-its-term" ? (
          "by its term"
        ) : (
          <>
            {item.freshness}, full weight until <Day iso={item.freshUntil} />, stale after <Day iso={item.expiresAt} />
          </>
        ),
    },
    ...(item.dropped === "" ? [] : [{ label: "Left out before keeping", value: item.dropped }]),
    ...(item.withdrawn === "" ? [] : [{ label: "Withdrawn", value: item.withdrawn }]),
  ];
}
