import { ActionForm } from "@/components/form/action-form";
import { RadioField } from "@/components/form/radio-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextAreaField } from "@/components/form/text-area-field";
import { TextField } from "@/components/form/text-field";
import { LinkButton } from "@/components/ui/link-button";
import type { FormState } from "@/core/form-state";
import type { Vendor } from "@/core/vendor/vendor";

export interface VendorFormProps {
  /** Null for a new one. */
  readonly vendor: Vendor | null;
  readonly action: (previous: FormState, form: FormData) => Promise<FormState>;
}

const phiOptions = [
  { value: "yes", label: "Yes", hint: "Without a BAA in force its grade is capped at F." },
  { value: "no", label: "No" },
  { value: "unknown", label: "Not known", hint: "Counts as yes until somebody finds out." },
];

/** Name, website, whether it handles patient data. */
export function VendorForm({ vendor, action }: VendorFormProps) {
  const hidden = vendor === null ? {} : { id: vendor.id, version: String(vendor.version) };
  return (
    <ActionForm id="vendor" action={action} hidden={hidden} className="flex max-w-xl flex-col gap-5">
      <TextField name="name" label="Name" defaultValue={vendor?.name} autoComplete="off" />
      <RadioField
        name="handlesPhi"
        legend="Does it handle patient data for you?"
        options={phiOptions}
        defaultValue={vendor?.handlesPhi ?? "yes"}
      />
      <TextField name="website" label="Website" optional defaultValue={vendor?.website} inputMode="url" autoComplete="off" />
      <TextAreaField name="description" label="What it does for you" optional rows={3} defaultValue={vendor?.description} />
      <div className="flex flex-wrap gap-2">
        <SubmitButton>{vendor === null ? "Add vendor" : "Save"}</SubmitButton>
        <LinkButton href={vendor === null ? "/vendors" : `/vendors/${vendor.id}`} variant="quiet">
          Cancel
        </LinkButton>
      </div>
    </ActionForm>
  );
}
