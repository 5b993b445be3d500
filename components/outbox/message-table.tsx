import { Callout } from "@/components/ui/callout";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Pagination } from "@/components/ui/pagination";
import { Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { Time } from "@/components/ui/time";
import { MessageState, type MessageStateName } from "./message-state";

export interface MessageRow {
  readonly id: string;
  readonly recipient: string;
  readonly subject: string;
  readonly state: MessageStateName;
  readonly createdAt: string;
}

export interface MessageTableProps {
  readonly messages: readonly MessageRow[];
  readonly hasMailServer: boolean;
  readonly next: string | null;
}

/** The outbox. */
export function MessageTable({ messages, hasMailServer, next }: MessageTableProps) {
  if (messages.length === 0) {
    return (
      <EmptyState title="No messages yet" action={<LinkButton href="/vendors">Go to vendors</LinkButton>}>
        When you send a vendor questions or invite a member, the message and its link appear here.
      </EmptyState>
    );
  }
  return (
    <>
      {!hasMailServer && (
        <div className="mb-4">
          <Callout title="No mail server is configured.">Open a message, copy its link and pass it on yourself.</Callout>
        </div>
      )}
      <Table
        caption="Messages"
        rows={messages}
        rowKey={(message) => message.id}
        columns={[
          {
            key: "subject",
            heading: "Message",
            isRowHeader: true,
            cell: ({ id, subject }) => (
              <TextLink href={`/outbox/${id}`} prefetch={false} className="font-medium">
                {subject}
              </TextLink>
            ),
          },
          { key: "recipient", heading: "To", phoneLabel: "To", cell: ({ recipient }) => <span className="break-all">{recipient}</span> },
          { key: "created", heading: "Written", phoneLabel: "Written", cell: ({ createdAt }) => <Time iso={createdAt} show="date-time" /> },
          { key: "state", heading: "State", phoneLabel: "State", cell: ({ state }) => <MessageState state={state} /> },
        ]}
      />
      <Pagination label="Pages of the outbox" previousHref={null} nextHref={next} />
    </>
  );
}
