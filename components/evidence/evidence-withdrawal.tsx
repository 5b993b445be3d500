import { ActionForm, type ActionFormProps } from "@/components/form/action-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextAreaField } from "@/components/form/text-area-field";
import { Callout } from "@/components/ui/callout";
import { Disclosure } from "@/components/ui/disclosure";
import { Section } from "@/components/ui/section";
import { Time } from "@/components/ui/time";
import type { EvidenceItem } from "@/core/evidence/evidence";

export interface WithdrawalProps {
  readonly item: EvidenceItem;
  /** Null for a person who only reads. */
  readonly action: ActionFormProps["action"] | null;
}

/** On top of a withdrawn item: since when, why, and the way back. */
export function WithdrawnNote({ item, action }: WithdrawalProps) {
  if (item.withdrawnAt === null) return null;
  return (
    <div className="mb-6">
      <Callout
        kind="warning"
        title={
          <>
            Withdrawn on <Time iso={item.withdrawnAt} />. No result rests on it.
          </>
        }
        actions={
          action !== null && (
            <ActionForm action={action} hidden={{ evidenceId: item.id }} id="restore">
              <SubmitButton variant="secondary" size="sm">
                Restore
              </SubmitButton>
            </ActionForm>
          )
        }
      >
        <p className="max-w-prose break-words whitespace-pre-line">{item.withdrawnReason}</p>
      </Callout>
    </div>
  );
}

/** The way to take an item out of every result. It stays readable and can be restored. */
export function WithdrawSection({ item, action }: WithdrawalProps) {
  if (item.withdrawnAt !== null || action === null) return null;
  return (
    <Section
      title="Withdraw"
      lead="For an item that should not count, such as a message of another vendor. It stays readable and can be restored."
    >
      <Disclosure summary="Withdraw this item">
        <ActionForm action={action} hidden={{ evidenceId: item.id }} id="withdraw" className="flex max-w-2xl flex-col gap-4 py-2">
          <TextAreaField name="reason" label="Reason" hint="An auditor reads it on this page." rows={2} />
          <div>
            <SubmitButton variant="danger">Withdraw it from every result</SubmitButton>
          </div>
        </ActionForm>
      </Disclosure>
    </Section>
  );
}
