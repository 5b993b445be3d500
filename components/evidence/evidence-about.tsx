import { Badge } from "@/components/ui/badge";
import { CopyButton } from "@/components/ui/copy-button";
import { KeyValueList } from "@/components/ui/key-value-list";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { Time } from "@/components/ui/time";
import { evidenceGradeTexts, evidenceKindTexts, type EvidenceItem } from "@/core/evidence/evidence";
import { conditionWords } from "./condition-words";
import { DroppedList } from "./dropped-list";
import { freshnessWords } from "./freshness-words";

/** Everything around the item: how it weighs, who brought it, what was left out, and its hash. */
export function EvidenceAbout({ item, now }: { readonly item: EvidenceItem; readonly now: string }) {
  const fresh = freshnessWords({ class: item.class, at: item.observedAt ?? item.collectedAt }, now);
  return (
    <Section title="About this item">
      <KeyValueList
        rows={[
          { label: "Kind", value: evidenceKindTexts[item.kind] },
          { label: "Grade", value: `${item.grade}: ${evidenceGradeTexts[item.grade]}` },
          {
            label: "Freshness",
            value: (
              <>
                <Badge tone={fresh.tone}>{fresh.word}</Badge> {fresh.detail}
              </>
            ),
          },
          ...(item.artefact.kind === "message" ? [{ label: "Receiving server then", value: conditionWords[item.receiverCondition] }] : []),
          ...(item.conditionNote === "" ? [] : [{ label: "Note", value: <p className="whitespace-pre-line">{item.conditionNote}</p> }]),
          { label: "Mail stream", value: item.streamName ?? "None: about the vendor as a whole" },
          ...(item.observedAt === null ? [] : [{ label: "Delivered", value: <Time iso={item.observedAt} now={now} show="date-time" /> }]),
          { label: "Collected", value: <Time iso={item.collectedAt} now={now} /> },
          { label: "Brought in by", value: item.collectedBy },
          ...(item.questionId === null ? [] : [{ label: "Attached to", value: `Question ${item.questionId}` }]),
          { label: "Left out before keeping", value: <DroppedList dropped={item.dropped} nothing="Nothing" /> },
          {
            label: "SHA-256 of what is kept",
            value: <code className="text-[0.8125rem] break-all">{item.sha256}</code>,
            action: <CopyButton text={item.sha256} label="Copy hash" />,
          },
          { label: "Size", value: `${item.size.toLocaleString("en-GB")} bytes` },
          ...(item.duplicates.length === 0 ? [] : [{ label: "Same hash", value: <Duplicates item={item} /> }]),
        ]}
      />
    </Section>
  );
}

function Duplicates({ item }: { readonly item: EvidenceItem }) {
  return (
    <>
      <p>The same item was added more than once. Nothing counts double; to take it out of every result, withdraw each of them.</p>
      <ul>
        {item.duplicates.map((other) => (
          <li key={other.id}>
            <TextLink href={`/evidence/${other.id}`}>{other.title}</TextLink> of {other.vendorName}
          </li>
        ))}
      </ul>
    </>
  );
}
