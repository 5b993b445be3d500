import { ActionForm } from "@/components/form/action-form";
import { CheckboxesField } from "@/components/form/checkboxes-field";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextAreaField } from "@/components/form/text-area-field";
import { TextField } from "@/components/form/text-field";
import { LinkButton } from "@/components/ui/link-button";
import type { FormState } from "@/core/form-state";
import { providers } from "@/core/providers/catalogue";
import type { Provider } from "@/core/providers/provider";
import { accountOwners, accountOwnerTexts, phiKindTexts, volumeTexts, type MailStream } from "@/core/vendor/mail-stream";
import { serviceChoice } from "@/core/vendor/service-choice";
import { ProviderCard } from "./provider-card";
import { ServiceField, type ServiceGroup } from "./service-field";

export interface StreamFormProps {
  readonly vendorId: string;
  /** Null for a new one. */
  readonly stream: MailStream | null;
  readonly action: (previous: FormState, form: FormData) => Promise<FormState>;
}

/** A new stream before anything is said of it. */
const blank: Omit<MailStream, "id" | "vendorId" | "version"> = {
  name: "",
  fromDomains: [],
  provider: null,
  settingId: null,
  phi: [],
  volume: "unknown",
  accountOwner: "unknown",
};

/** One way in which the vendor sends mail. */
export function StreamForm({ vendorId, stream, action }: StreamFormProps) {
  const shown = stream ?? blank;
  const hidden = { vendorId, ...(stream === null ? {} : { id: stream.id, version: String(stream.version) }) };
  return (
    <ActionForm id="stream" action={action} hidden={hidden} className="flex max-w-2xl flex-col gap-5">
      <TextField
        name="name"
        label="Name"
        hint="As you would call it, e.g. Appointment reminders."
        defaultValue={shown.name}
        autoComplete="off"
      />
      <TextAreaField
        name="fromDomains"
        label="From domains"
        hint="Domains of the sender's address, one on a line."
        optional
        rows={2}
        spellCheck={false}
        defaultValue={shown.fromDomains.join("\n")}
      />
      <ServiceField groups={providers.map(serviceGroup)} defaultValue={serviceChoice(shown.provider, shown.settingId)} />
      <CheckboxesField
        name="phiKinds"
        legend="Patient data in this mail"
        hint="Leave all empty when nobody knows: then it counts as patient data."
        options={Object.entries(phiKindTexts).map(([value, label]) => ({ value, label }))}
        defaultValues={shown.phi}
      />
      <div className="grid gap-5 sm:grid-cols-2">
        <SelectField name="volume" label="How many messages" options={optionsOf(volumeTexts)} defaultValue={shown.volume} />
        <SelectField
          name="accountOwner"
          label="Who owns the account"
          options={accountOwners.map((value) => ({ value, label: accountOwnerTexts[value] }))}
          defaultValue={shown.accountOwner}
        />
      </div>
      <div className="flex flex-wrap gap-2">
        <SubmitButton>{stream === null ? "Add mail stream" : "Save"}</SubmitButton>
        <LinkButton href={`/vendors/${vendorId}`} variant="quiet">
          Cancel
        </LinkButton>
      </div>
    </ActionForm>
  );
}

function serviceGroup(provider: Provider): ServiceGroup {
  return {
    label: provider.name,
    options: [
      { value: serviceChoice(provider.id, null), label: `${provider.name}: setting not known` },
      ...provider.settings.map((setting) => ({
        value: serviceChoice(provider.id, setting.id),
        label: `${provider.name}: ${setting.label}`,
      })),
    ],
    card: <ProviderCard provider={provider} />,
  };
}

const optionsOf = (texts: Readonly<Record<string, string>>) => Object.entries(texts).map(([value, label]) => ({ value, label }));
