import { ActionForm } from "@/components/form/action-form";
import { RadioField } from "@/components/form/radio-field";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextAreaField } from "@/components/form/text-area-field";
import { Disclosure } from "@/components/ui/disclosure";
import type { ContradictionRecord } from "@/core/contradiction/contradiction";
import type { ContradictionActions } from "./contradiction-section";

export interface OwnerChoice {
  readonly id: string;
  readonly name: string;
}

export interface SettleFormProps {
  readonly record: ContradictionRecord;
  readonly owners: readonly OwnerChoice[];
  readonly actions: ContradictionActions;
}

const options = [
  { value: "amended", label: "The vendor amended the answer" },
  { value: "explained", label: "Explained: both can hold", hint: "For example, another stream or a time before the change." },
];

/** Settle it with a reason, or name who looks after it; a settled one can be taken back. */
export function SettleForm({ record, owners, actions }: SettleFormProps) {
  const hidden = { id: record.id };
  if (record.state === "resolved") {
    // What vanished by itself comes back by itself.
    if (record.resolution === null) return null;
    return (
      <ActionForm action={actions.reopen} hidden={hidden} className="mt-2 flex flex-col items-start gap-2">
        <SubmitButton variant="secondary" size="sm">
          Take back
        </SubmitButton>
      </ActionForm>
    );
  }
  return (
    <Disclosure summary="Settle or hand over">
      <div className="grid gap-6 py-2 md:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <ActionForm id={`settle-${record.id}`} action={actions.resolve} hidden={hidden}>
          <RadioField name="resolution" legend="How was it settled?" options={options} />
          <TextAreaField name="reason" label="Reason" hint="Stays with the contradiction and in the audit log." rows={3} />
          <div>
            <SubmitButton>Settle</SubmitButton>
          </div>
        </ActionForm>
        <ActionForm id={`owner-${record.id}`} action={actions.assign} hidden={hidden}>
          <SelectField
            name="ownerId"
            label="Who looks after it"
            prompt="Nobody yet"
            options={owners.map((owner) => ({ value: owner.id, label: owner.name }))}
            defaultValue={record.ownerId ?? ""}
          />
          <div>
            <SubmitButton variant="secondary">Save owner</SubmitButton>
          </div>
        </ActionForm>
      </div>
    </Disclosure>
  );
}
