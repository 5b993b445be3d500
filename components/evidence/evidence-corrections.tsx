import { ActionForm, type ActionFormProps } from "@/components/form/action-form";
import { ConditionSelectField } from "./condition-select-field";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextAreaField } from "@/components/form/text-area-field";
import { Disclosure } from "@/components/ui/disclosure";
import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import type { EvidenceItem } from "@/core/evidence/evidence";
import { correctedValue, fieldWords } from "./correction-words";
import type { StreamChoice } from "./evidence-fields";

type Action = ActionFormProps["action"];

export interface CorrectionActions {
  readonly boundary: Action;
  readonly condition: Action;
  readonly stream: Action;
}

export interface EvidenceCorrectionsProps {
  readonly item: EvidenceItem;
  readonly streams: readonly StreamChoice[];
  /** Null for a person who only reads. */
  readonly actions: CorrectionActions | null;
}

/** What a person said otherwise than the item or its first description. The item itself never changes. */
export function EvidenceCorrections({ item, streams, actions }: EvidenceCorrectionsProps) {
  return (
    <Section
      id="corrections"
      title="Corrections"
      lead="The item itself never changes. A correction changes how it is judged, with a reason, and the vendor’s result follows at once."
    >
      {actions !== null && <Forms item={item} streams={streams} actions={actions} />}
      {item.corrections.length === 0 ? (
        <p className="mt-3 text-sm text-ink-muted">Nothing was corrected.</p>
      ) : (
        <div className="mt-4">
          <Corrections item={item} streams={streams} />
        </div>
      )}
    </Section>
  );
}

function Corrections({ item, streams }: Pick<EvidenceCorrectionsProps, "item" | "streams">) {
  const context = { streams, hops: item.artefact.kind === "message" ? item.artefact.message.hops : [] };
  return (
    <Table
      caption="Corrections of this item"
      rows={item.corrections}
      rowKey={(line) => line.id}
      columns={[
        { key: "what", heading: "What", isRowHeader: true, cell: (line) => fieldWords(line.field) },
        { key: "before", heading: "Before", phoneLabel: "Before", cell: (line) => correctedValue(line.field, line.before, context) },
        { key: "after", heading: "After", phoneLabel: "After", cell: (line) => correctedValue(line.field, line.after, context) },
        { key: "reason", heading: "Reason", phoneLabel: "Reason", cell: (line) => <span className="break-words">{line.reason}</span> },
        { key: "by", heading: "By", phoneLabel: "By", cell: (line) => line.byName },
        { key: "when", heading: "When", phoneLabel: "When", align: "end", cell: (line) => <Time iso={line.createdAt} show="date-time" /> },
      ]}
    />
  );
}

interface FormsProps {
  readonly item: EvidenceItem;
  readonly streams: readonly StreamChoice[];
  readonly actions: CorrectionActions;
}

function Forms({ item, streams, actions }: FormsProps) {
  const hidden = { evidenceId: item.id };
  const message = item.artefact.kind === "message" ? item.artefact.message : null;
  const hops = message?.hops.filter((hop) => hop.isHop) ?? [];
  return (
    <div className="flex flex-col gap-2">
      {hops.length > 0 && (
        <Disclosure summary="Judge another line">
          <ActionForm action={actions.boundary} hidden={hidden} id="correct-boundary" clearOnSaved className={formStyle}>
            <SelectField
              name="hop"
              label="The line that one of your servers wrote about the sender"
              hint="To confirm a line that was only assumed, choose it."
              prompt="As found by Mailwitness"
              options={hops.map((hop) => ({
                value: String(hop.index),
                label: `Line ${hop.line}: by ${hop.by ?? "an unnamed host"} from ${hop.from.rdns ?? hop.from.helo ?? hop.from.ip ?? "an unnamed host"}`,
              }))}
              defaultValue={item.correctedBoundary === null ? undefined : String(item.correctedBoundary)}
            />
            <Reason />
          </ActionForm>
        </Disclosure>
      )}
      {message !== null && (
        <Disclosure summary="Record another state of the receiving server">
          <ActionForm action={actions.condition} hidden={hidden} id="correct-condition" clearOnSaved className={formStyle}>
            <ConditionSelectField initial={item.receiverCondition} />
            <Reason />
          </ActionForm>
        </Disclosure>
      )}
      <Disclosure summary="Move it to another mail stream">
        <ActionForm action={actions.stream} hidden={hidden} id="correct-stream" clearOnSaved className={formStyle}>
          <SelectField
            name="streamId"
            label="Mail stream"
            prompt="None: about the vendor as a whole"
            options={streams.map(({ id, name }) => ({ value: id, label: name }))}
            defaultValue={item.streamId ?? undefined}
          />
          <Reason />
        </ActionForm>
      </Disclosure>
    </div>
  );
}

const formStyle = "flex max-w-2xl flex-col gap-4 py-2";

function Reason() {
  return (
    <>
      <TextAreaField name="reason" label="Reason" hint="An auditor reads it beside the correction." rows={2} />
      <div>
        <SubmitButton variant="secondary">Record the correction</SubmitButton>
      </div>
    </>
  );
}
