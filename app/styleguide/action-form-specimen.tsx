"use client";

import { ActionForm } from "@/components/form/action-form";
import { CheckboxField } from "@/components/form/checkbox-field";
import { FileField } from "@/components/form/file-field";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import type { FormState } from "@/core/form-state";

export function ActionFormSpecimen({ id }: { readonly id: string }) {
  return (
    <ActionForm id={id} action={answer}>
      <TextField name="name" label="Name" hint="As it stands in the contract." />
      <SelectField
        name="role"
        label="Role"
        options={[
          { value: "analyst", label: "Analyst" },
          { value: "viewer", label: "Viewer" },
        ]}
      />
      <CheckboxField name="notify" label="Tell them by mail" />
      <FileField name="file" label="File" optional />
      <div>
        <SubmitButton>Save</SubmitButton>
      </div>
    </ActionForm>
  );
}

async function answer(_previous: FormState, form: FormData): Promise<FormState> {
  const name = form.get("name");
  const values = { name: typeof name === "string" ? name : "" };
  if (name === "") return Promise.resolve({ status: "invalid", fieldErrors: { name: ["Enter a name"] }, values });
  if (name === "No") return Promise.resolve({ status: "refused", message: "This vendor is archived.", values });
  return Promise.resolve({ status: "saved", message: "Saved." });
}
