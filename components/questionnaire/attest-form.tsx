import { ErrorSummary } from "@/components/form/error-summary";
import { summaryOf } from "@/components/form/summary-of";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Field, FieldError } from "@/components/ui/field";
import { describe } from "@/components/ui/field-ids";
import { Input } from "@/components/ui/input";
import type { FormState } from "@/core/form-state";

export interface AttestFormProps {
  readonly action: string;
  readonly organisation: string;
  readonly statement: string;
  readonly state: FormState;
}

/** A named person takes responsibility. Sending cannot be undone, so the button says what it does. */
export function AttestForm({ action, organisation, statement, state }: AttestFormProps) {
  const agreed = errorOf(state, "agreed");
  return (
    <form method="post" action={action} noValidate className="flex flex-col gap-5">
      <ErrorSummary {...summaryOf(state, "attest")} />
      <h1 className="text-2xl leading-tight font-semibold tracking-tight sm:text-[1.75rem]">Confirm and send</h1>
      <p>After sending, the answers cannot be changed unless {organisation} gives them back to you.</p>
      <Name name="name" label="Your full name" autoComplete="name" state={state} />
      <Name name="role" label="Your role" autoComplete="organization-title" state={state} />
      <div className={agreed === undefined ? "" : "border-s-4 border-bad ps-3"}>
        {agreed !== undefined && <FieldError id="attest-agreed" message={agreed} />}
        <Checkbox
          name="agreed"
          value="on"
          label={statement}
          defaultChecked={valueOf(state, "agreed") === "on"}
          {...describe("attest-agreed", { error: agreed })}
        />
      </div>
      <div>
        <Button type="submit" size="lg" className="whitespace-normal">
          Attest and send to {organisation}
        </Button>
      </div>
    </form>
  );
}

interface NameProps {
  readonly name: string;
  readonly label: string;
  readonly autoComplete: string;
  readonly state: FormState;
}

function Name({ name, label, autoComplete, state }: NameProps) {
  const id = `attest-${name}`;
  const error = errorOf(state, name);
  return (
    <Field id={id} label={label} error={error} className="max-w-md">
      <Input name={name} autoComplete={autoComplete} defaultValue={valueOf(state, name)} {...describe(id, { error })} />
    </Field>
  );
}

function errorOf(state: FormState, name: string): string | undefined {
  return state.status === "invalid" ? state.fieldErrors[name]?.join(" ") : undefined;
}

function valueOf(state: FormState, name: string): string {
  const value = "values" in state ? state.values[name] : "";
  return typeof value === "string" ? value : "";
}
