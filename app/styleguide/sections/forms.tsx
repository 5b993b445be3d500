import { ErrorSummary } from "@/components/form/error-summary";
import { Checkbox } from "@/components/ui/checkbox";
import { DateInput } from "@/components/ui/date-input";
import { Dropzone } from "@/components/ui/dropzone";
import { Field } from "@/components/ui/field";
import { describe } from "@/components/ui/field-ids";
import { Input } from "@/components/ui/input";
import { RadioGroup } from "@/components/ui/radio-group";
import { Select } from "@/components/ui/select";
import { Textarea } from "@/components/ui/textarea";
import { ActionFormSpecimen } from "../action-form-specimen";
import type { SpecimenSection } from "../specimen";

const error = "Enter the name of the vendor";
const hint = "As it stands in the contract.";

export const formsSection: SpecimenSection = {
  id: "forms",
  title: "Forms",
  parts: [
    {
      name: "Fields",
      draw: (p) => (
        <form className="flex max-w-xl flex-col gap-4">
          <ErrorSummary errors={[{ message: error, fieldId: `${p}-name` }]} />
          <Field id={`${p}-name`} label="Name" hint={hint} error={error}>
            <Input {...describe(`${p}-name`, { hint, error })} />
          </Field>
          <Field id={`${p}-note`} label="Note" optional>
            <Textarea id={`${p}-note`} rows={3} defaultValue="Second reminder sent." />
          </Field>
          <Field id={`${p}-provider`} label="Provider">
            <Select id={`${p}-provider`} prompt="Choose a provider" options={[{ value: "amazon-ses", label: "Amazon SES" }]} />
          </Field>
          <Field id={`${p}-due`} label="Due">
            <DateInput id={`${p}-due`} defaultValue="2026-06-01" />
          </Field>
          <RadioGroup
            id={`${p}-phi`}
            name="phi"
            legend="Does it carry patient data?"
            options={[
              { value: "yes", label: "Yes", hint: "Names and results, for example." },
              { value: "no", label: "No" },
            ]}
            defaultValue="yes"
          />
          <Checkbox label="Keep headers only" hint="Body and attachments stay on your machine." defaultChecked />
          <Field id={`${p}-file`} label="File">
            <Dropzone id={`${p}-file`} />
          </Field>
          <Field id={`${p}-locked`} label="Locked">
            <Input id={`${p}-locked`} defaultValue="Decided on 19 May 2026" readOnly />
          </Field>
        </form>
      ),
    },
    { name: "Action form: an empty name is invalid, “No” is refused", draw: (p) => <ActionFormSpecimen id={`${p}-action`} /> },
  ],
};
