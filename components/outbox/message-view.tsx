import { ActionForm } from "@/components/form/action-form";
import { SubmitButton } from "@/components/form/submit-button";
import { Callout } from "@/components/ui/callout";
import { Card } from "@/components/ui/card";
import { CopyButton } from "@/components/ui/copy-button";
import { KeyValueList } from "@/components/ui/key-value-list";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { Time } from "@/components/ui/time";
import type { FormState } from "@/core/form-state";
import { MessageState } from "./message-state";
import type { MessageRow } from "./message-table";

export interface MessageViewProps {
  readonly line: MessageRow & { readonly sentAt: string | null; readonly lastError: string };
  /** Empty when it was taken back. */
  readonly body: string;
  readonly link: string | null;
  /** `null` when there is no mail server. */
  readonly resend: ((previous: FormState, form: FormData) => Promise<FormState>) | null;
}

/** One message: state, link to copy, text. */
export function MessageView({ line, body, link, resend }: MessageViewProps) {
  const isCancelled = line.state === "cancelled";
  return (
    <>
      <PageHeader title={line.subject} crumbs={[{ href: "/outbox", label: "Outbox" }]} marks={<MessageState state={line.state} />} />
      {line.lastError !== "" && (
        <div className="mb-6">
          <Callout kind="warning" title="The mail server's last answer">
            <code className="text-sm break-words">{line.lastError}</code>
          </Callout>
        </div>
      )}
      {link !== null && <MessageLink link={link} />}
      <Section title="Message">
        <KeyValueList
          rows={[
            { label: "To", value: line.recipient },
            { label: "Written", value: <Time iso={line.createdAt} show="date-time" /> },
            { label: "Sent", value: line.sentAt === null ? "Not by Mailwitness" : <Time iso={line.sentAt} show="date-time" /> },
          ]}
        />
        <Card className="mt-4 max-w-prose break-words whitespace-pre-wrap">
          {isCancelled ? "Its link was ended and no longer works, so the text was deleted." : body}
        </Card>
      </Section>
      {resend !== null && !isCancelled && (
        <ActionForm action={resend} hidden={{ id: line.id }}>
          <SubmitButton variant="secondary">{line.state === "sent" ? "Send again" : "Send now"}</SubmitButton>
        </ActionForm>
      )}
    </>
  );
}

function MessageLink({ link }: { readonly link: string }) {
  return (
    <Section title="Link" lead="Pass it on to the recipient only: whoever has it can use it.">
      <div className="flex flex-wrap items-center gap-3">
        <code className="max-w-full rounded border border-line bg-surface px-2 py-1 text-sm break-all">{link}</code>
        <CopyButton text={link} label="Copy link" />
      </div>
    </Section>
  );
}
