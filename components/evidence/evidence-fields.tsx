"use client";

import { DateField } from "@/components/form/date-field";
import { RadioField } from "@/components/form/radio-field";
import { SelectField } from "@/components/form/select-field";
import { TextAreaField } from "@/components/form/text-area-field";
import { TextField } from "@/components/form/text-field";
import { Disclosure } from "@/components/ui/disclosure";
import { evidenceOrigins, evidenceOriginTexts, type EvidenceOrigin } from "@/core/evidence/origin";
import { ConditionSelectField } from "./condition-select-field";

export interface StreamChoice {
  readonly id: string;
  readonly name: string;
}

export interface EvidenceDefaults {
  readonly streamId: string;
  readonly origin: string;
  readonly receiverCondition: string;
  readonly collectedOn: string;
}

export interface EvidenceFieldsProps {
  readonly streams: readonly StreamChoice[];
  readonly defaults: EvidenceDefaults;
}

const originHints: Readonly<Record<EvidenceOrigin, string>> = {
  "received-by-us": "Grade E4. Your own servers wrote the line that counts.",
  "controlled-test": "Grade E5. You know in which state the receiving server was.",
  "from-vendor": "Grade E2. The vendor chose what to show.",
  "independent-report": "Grade E3. Somebody without a stake collected it.",
};

/** What only a person can say about an item. */
export function EvidenceFields({ streams, defaults }: EvidenceFieldsProps) {
  return (
    <section aria-labelledby="evidence-fields-title" className="flex flex-col gap-5">
      <h2 id="evidence-fields-title" className="text-lg font-semibold">
        What the item cannot say itself
      </h2>
      <div className="grid items-start gap-x-10 gap-y-5 md:grid-cols-2">
        <RadioField
          name="origin"
          legend="Where does it come from?"
          hint="This decides how much it weighs. A PDF or picture is a document: grade E1, or E3 from an independent party."
          options={evidenceOrigins.map((value) => ({ value, label: evidenceOriginTexts[value], hint: originHints[value] }))}
          defaultValue={defaults.origin}
        />
        <div className="flex flex-col gap-5">
          <ConditionField initial={defaults.receiverCondition} />
          <SelectField
            name="streamId"
            label="Mail stream"
            hint="The way of sending that it is about. It counts for that stream only."
            prompt="Not known, or the vendor as a whole"
            options={streams.map(({ id, name }) => ({ value: id, label: name }))}
            defaultValue={defaults.streamId}
          />
        </div>
        <TextField name="title" label="Title" hint="Left empty, it is named after its sender or file. No patient names." optional />
        <DateField name="collectedOn" label="Collected on" hint="Left empty, it is today." defaultValue={defaults.collectedOn} optional />
      </div>
      <TextAreaField
        name="conditionNote"
        label="Note"
        hint="For example which test server, which configuration, who asked for it."
        rows={3}
        optional
      />
    </section>
  );
}

function ConditionField({ initial }: { readonly initial: string }) {
  return (
    <div className="flex flex-col gap-1">
      <ConditionSelectField initial={initial} />
      <Disclosure summary="Why we ask">
        <div className="flex max-w-prose flex-col gap-2 text-sm">
          <p>
            A header shows the session that took place. It never shows whether the sender checked your certificate, and a good session does
            not show what the sender would have done with a bad server.
          </p>
          <p>
            When your server was in a known bad state, a delivery to it proves that the sender accepts that state, and nothing else does. If
            you did not write the state down at the time, choose “Not recorded”: a guess here would accuse a vendor of something.
          </p>
        </div>
      </Disclosure>
    </div>
  );
}
