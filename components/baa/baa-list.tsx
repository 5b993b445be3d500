import { ActionForm } from "@/components/form/action-form";
import { SubmitButton } from "@/components/form/submit-button";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { KeyValueList } from "@/components/ui/key-value-list";
import { LinkButton } from "@/components/ui/link-button";
import { baaStatusTexts, type Baa } from "@/core/baa/baa";
import { baaValidity } from "@/core/baa/validity";
import type { FormState } from "@/core/form-state";
import { providerById } from "@/core/providers/catalogue";
import { BaaDates } from "./baa-dates";
import { BaaStateBadge } from "./baa-state-badge";
import { ElementList } from "./element-list";

export interface BaaListProps {
  readonly vendorId: string;
  readonly baas: readonly Baa[];
  readonly now: string;
  /** Null for who may only read. */
  readonly archive: ((previous: FormState, form: FormData) => Promise<FormState>) | null;
}

/** Every agreement with the vendor, newest first. */
export function BaaList({ vendorId, baas, now, archive }: BaaListProps) {
  const add = archive !== null && <LinkButton href={`/vendors/${vendorId}/baa/new`}>Record BAA</LinkButton>;
  if (baas.length === 0) {
    return (
      <EmptyState title="No BAA is recorded" action={add}>
        A business associate agreement allows a vendor to handle patient data. It is a contract, not a configuration: it never raises the
        transport number, and without one in force the grade is capped at F.
      </EmptyState>
    );
  }
  return (
    <>
      <div className="mb-4">{add}</div>
      <div className="flex flex-col gap-6">
        {baas.map((baa) => (
          <OneBaa key={baa.id} baa={baa} now={now} archive={archive} />
        ))}
      </div>
    </>
  );
}

function OneBaa({ baa, now, archive }: { readonly baa: Baa; readonly now: string; readonly archive: BaaListProps["archive"] }) {
  const named = baa.providersNamed.map((id) => providerById(id)?.name ?? id);
  const unknown = <span className="text-ink-muted">Not recorded</span>;
  return (
    <Card>
      <div className="mb-3 flex flex-wrap items-center justify-between gap-3">
        <h2 className="flex flex-wrap items-center gap-3 font-semibold">
          {baaStatusTexts[baa.status]} <BaaStateBadge validity={baaValidity(baa, now.slice(0, 10))} />
        </h2>
        {archive !== null && (
          <div className="flex flex-wrap gap-2">
            <LinkButton href={`/vendors/${baa.vendorId}/baa/${baa.id}`} variant="secondary" size="sm">
              Edit
            </LinkButton>
            <ActionForm action={archive} hidden={{ id: baa.id, vendorId: baa.vendorId }} className="flex flex-col gap-2">
              <SubmitButton variant="quiet" size="sm">
                Archive
              </SubmitButton>
            </ActionForm>
          </div>
        )}
      </div>
      <div className="grid gap-x-8 gap-y-4 lg:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
        <div>
          <BaaDates signedOn={baa.signedOn} effectiveOn={baa.effectiveOn} expiresOn={baa.expiresOn} now={now} />
          <KeyValueList
            rows={[
              {
                label: "Between",
                value: [baa.organisationParty, baa.vendorParty].filter((party) => party !== "").join(" and ") || unknown,
              },
              {
                label: "Names these services",
                value: named.length === 0 ? <span className="text-ink-muted">None</span> : named.join(", "),
              },
              { label: "Signed copy", value: baa.file === null ? unknown : <FileLink baaId={baa.id} file={baa.file} /> },
              ...(baa.note === "" ? [] : [{ label: "Note", value: <span className="whitespace-pre-wrap">{baa.note}</span> }]),
            ]}
          />
        </div>
        <ElementList found={baa.elements} />
      </div>
    </Card>
  );
}

function FileLink({ baaId, file }: { readonly baaId: string; readonly file: NonNullable<Baa["file"]> }) {
  return (
    <>
      <a href={`/api/baas/${baaId}/file`} download className="text-accent underline underline-offset-[0.2em]">
        {file.name}
      </a>
      <span className="block font-mono text-2xs break-all text-ink-muted">SHA-256 {file.sha256}</span>
    </>
  );
}
