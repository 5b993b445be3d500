"use client";

import { useField } from "@/components/form/form-context";
import { receiverConditions } from "@/core/evidence/condition";
import { ReceiverConditionSelect } from "./receiver-condition-select";

/** The state of the receiving server inside a form. */
export function ConditionSelectField({ initial }: { readonly initial: string }) {
  const { id, error, typed } = useField("receiverCondition");
  const chosen = typed?.[0] ?? initial;
  const defaultValue = receiverConditions.find((condition) => condition === chosen);
  return <ReceiverConditionSelect id={id} name="receiverCondition" defaultValue={defaultValue} error={error} />;
}
