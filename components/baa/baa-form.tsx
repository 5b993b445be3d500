import { CheckboxesField } from "@/components/form/checkboxes-field";
import { DateField } from "@/components/form/date-field";
import { PostForm } from "@/components/form/post-form";
import { RadioField } from "@/components/form/radio-field";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextAreaField } from "@/components/form/text-area-field";
import { TextField } from "@/components/form/text-field";
import { Disclosure } from "@/components/ui/disclosure";
import { LinkButton } from "@/components/ui/link-button";
import { baaStatuses, baaStatusTexts, type Baa } from "@/core/baa/baa";
import { baaElements } from "@/core/baa/elements";
import type { FormState } from "@/core/form-state";
import { providers } from "@/core/providers/catalogue";
import { BaaFileField } from "./baa-file-field";

export interface BaaFormProps {
  readonly vendorId: string;
  readonly vendorName: string;
  readonly organisationName: string;
  /** Null for a new one. */
  readonly baa: Baa | null;
  readonly state: FormState;
}

const elementOptions = baaElements.map((element) => ({
  value: element.id,
  label: element.title,
  hint: `${element.says} ${element.citations.map((citation) => citation.reference).join("; ")}`,
}));

/** A new agreement before anything is said of it. */
const blank: Pick<Baa, "status" | "signedOn" | "effectiveOn" | "expiresOn" | "file" | "elements" | "providersNamed" | "note"> = {
  status: "executed",
  signedOn: null,
  effectiveOn: null,
  expiresOn: null,
  file: null,
  elements: null,
  providersNamed: [],
  note: "",
};

/** The agreement: parties, dates, file, the 13 elements and the services that it names. A plain post: the file needs one. */
export function BaaForm({ vendorId, vendorName, organisationName, baa, state }: BaaFormProps) {
  const shown = baa ?? { ...blank, organisationParty: organisationName, vendorParty: vendorName };
  const hidden = baa === null ? {} : { version: String(baa.version) };
  const action = `/api/vendors/${vendorId}/baas${baa === null ? "" : `/${baa.id}`}`;
  return (
    <PostForm id="baa" action={action} state={state} hidden={hidden} files className="flex max-w-2xl flex-col gap-6">
      <SelectField
        name="status"
        label="Where it stands"
        options={baaStatuses.map((value) => ({ value, label: baaStatusTexts[value] }))}
        defaultValue={shown.status}
      />
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField name="organisationParty" label="Your party" optional defaultValue={shown.organisationParty} />
        <TextField name="vendorParty" label="Their party" optional defaultValue={shown.vendorParty} />
      </div>
      <div className="grid gap-5 sm:grid-cols-3">
        <DateField name="signedOn" label="Signed" optional defaultValue={dayText(shown.signedOn)} />
        <DateField name="effectiveOn" label="Effective" optional defaultValue={dayText(shown.effectiveOn)} />
        <DateField name="expiresOn" label="Last day" optional defaultValue={dayText(shown.expiresOn)} />
      </div>
      <BaaFileField current={shown.file?.name ?? null} />
      <RadioField
        name="elementsReviewed"
        legend="Did somebody read the text for the 13 required elements?"
        inline
        options={[
          { value: "yes", label: "Yes" },
          { value: "no", label: "No" },
        ]}
        defaultValue={shown.elements === null ? "no" : "yes"}
      />
      <CheckboxesField
        name="elements"
        legend="Elements found in the text"
        hint="Tick what the agreement contains. Counted only when somebody read it. None of them says how mail is encrypted."
        options={elementOptions}
        defaultValues={shown.elements ?? []}
      />
      <Disclosure summary="Services that the agreement names" open={shown.providersNamed.length > 0}>
        <CheckboxesField
          name="providersNamed"
          legend="Sending services named"
          hint="A vendor may send through a subcontractor that its agreement does not name."
          options={providers.map(({ id, name }) => ({ value: id, label: name }))}
          defaultValues={shown.providersNamed}
        />
      </Disclosure>
      <TextAreaField name="note" label="Note" optional rows={3} defaultValue={shown.note} />
      <div className="flex flex-wrap gap-2">
        <SubmitButton>{baa === null ? "Record BAA" : "Save"}</SubmitButton>
        <LinkButton href={`/vendors/${vendorId}/baa`} variant="quiet">
          Cancel
        </LinkButton>
      </div>
    </PostForm>
  );
}

const dayText = (day: string | null): string => day ?? "";
