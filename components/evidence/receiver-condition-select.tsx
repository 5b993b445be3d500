import { receiverConditions, type ReceiverCondition } from "@/core/evidence/condition";
import { Field } from "@/components/ui/field";
import { describe } from "@/components/ui/field-ids";
import { Select } from "@/components/ui/select";
import { conditionWords } from "./condition-words";

export interface ReceiverConditionSelectProps {
  readonly id: string;
  readonly name: string;
  readonly defaultValue?: ReceiverCondition | undefined;
  readonly error?: string | undefined;
}

const hint = "A header cannot say it. Without it, the message proves nothing about certificates.";
const options = receiverConditions.map((value) => ({ value, label: conditionWords[value] }));

export function ReceiverConditionSelect({ id, name, defaultValue = "not-recorded", error }: ReceiverConditionSelectProps) {
  return (
    <Field id={id} label="State of your receiving server at the time" hint={hint} error={error}>
      <Select name={name} options={options} defaultValue={defaultValue} {...describe(id, { hint, error })} />
    </Field>
  );
}
