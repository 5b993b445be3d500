import { MessageState } from "@/components/outbox/message-state";
import { Callout } from "@/components/ui/callout";
import { CopyButton } from "@/components/ui/copy-button";
import { KeyValueList } from "@/components/ui/key-value-list";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { Time } from "@/components/ui/time";
import type { LinkLine } from "@/core/assessment/assessment";
import type { AssessmentMessage } from "@/core/assessment/delivery";
import { LinkVerbs, type LinkActions } from "./link-verbs";

export interface DeliverySectionProps {
  readonly assessmentId: string;
  readonly messages: readonly AssessmentMessage[];
  readonly links: readonly LinkLine[];
  /** The address to pass on; null when there is none that works, or the reader may not see it. */
  readonly link: string | null;
  /** The vendor has something to do. */
  readonly waiting: boolean;
  /** Null for a reader. */
  readonly actions: LinkActions | null;
  readonly now: string;
}

/** What became of the message and of the link in it: no more than is known. */
export function DeliverySection({ assessmentId, messages, links, link, waiting, actions, now }: DeliverySectionProps) {
  const asking = messages.filter(({ kind }) => kind !== "submission-copy");
  const [message] = asking;
  const current = currentOf(links);
  return (
    <Section title="Link and delivery">
      {link !== null && <LinkToCopy link={link} waiting={message?.state === "waiting"} />}
      <LastError message={message} />
      <KeyValueList
        rows={[
          ...(message === undefined ? [] : [{ label: "Message", value: <MessageTruth message={message} waiting={waiting} /> }]),
          ...(current === undefined ? [] : linkRows(current, now)),
          ...(asking.length < 2 ? [] : [{ label: "Earlier messages", value: <EarlierMessages messages={asking.slice(1)} /> }]),
        ]}
      />
      {actions !== null && <LinkVerbs assessmentId={assessmentId} hasOpenLink={current?.state === "open"} {...actions} />}
    </Section>
  );
}

const currentOf = (links: readonly LinkLine[]): LinkLine | undefined => links.find((one) => one.state === "open") ?? links[0];

function LastError({ message }: { readonly message: AssessmentMessage | undefined }) {
  if (message === undefined || message.lastError === "") return null;
  return (
    <div className="mb-4">
      <Callout kind="warning" title="The mail server's last answer">
        <code className="text-sm break-words">{message.lastError}</code>
      </Callout>
    </div>
  );
}

function LinkToCopy({ link, waiting }: { readonly link: string; readonly waiting: boolean }) {
  return (
    <div className="mb-4 rounded-md border border-line bg-surface p-4">
      <p className="font-medium">{waiting ? "Pass this link on to the recipient" : "The link that the recipient has"}</p>
      <p className="mt-0.5 text-sm text-ink-muted">Only to the recipient: whoever has it can read and change the answers.</p>
      <div className="mt-3 flex flex-wrap items-center gap-3">
        <code className="max-w-full min-w-0 rounded border border-line bg-sunken px-2 py-1 font-mono text-xs break-all">{link}</code>
        <CopyButton text={link} label="Copy link" />
      </div>
    </div>
  );
}

const truths: Readonly<Record<AssessmentMessage["state"], string>> = {
  waiting: "No mail server is configured, so nothing was sent.",
  queued: "It is sent as soon as the mail server takes it.",
  sent: "The mail server took it. Whether it arrived shows when the link is opened.",
  failed: "The mail server refused it. Copy the link, or make a new one for another address.",
  cancelled: "Its link was ended and no longer works.",
};

function MessageTruth({ message, waiting }: { readonly message: AssessmentMessage; readonly waiting: boolean }) {
  // Nobody waits for what has been answered: then it only says how the link went out.
  const isOver = !waiting && message.state === "waiting";
  return (
    <div className="flex flex-col gap-1">
      <span className="flex flex-wrap items-center gap-2">
        {!isOver && <MessageState state={message.state} />}
        <span className="break-all">
          {isOver ? "To" : "to"} {message.recipient}
        </span>
        {message.sentAt !== null && <Time iso={message.sentAt} show="date-time" />}
      </span>
      <span className="text-ink-muted">
        {isOver ? "Passed on by hand: no mail server is configured." : truths[message.state]}{" "}
        <TextLink href={`/outbox/${message.id}`} prefetch={false}>
          Read the message
        </TextLink>
      </span>
    </div>
  );
}

function EarlierMessages({ messages }: { readonly messages: readonly AssessmentMessage[] }) {
  return (
    <ul className="flex flex-col gap-1">
      {messages.map((message) => (
        <li key={message.id} className="flex flex-wrap items-center gap-2">
          <MessageState state={message.state} />
          <span className="break-all">{message.recipient}</span>
          <Time iso={message.createdAt} show="date-time" />
        </li>
      ))}
    </ul>
  );
}

const linkWords: Readonly<Record<LinkLine["state"], string>> = {
  open: "Works until",
  expired: "Expired on",
  revoked: "Revoked; would have worked until",
};

function linkRows(link: LinkLine, now: string) {
  return [
    {
      label: "Link",
      value: (
        <>
          {linkWords[link.state]} <Time iso={link.expiresAt} />
        </>
      ),
    },
    {
      label: "Opened first",
      value: link.firstOpenedAt === null ? "Not yet" : <Time iso={link.firstOpenedAt} show="date-time" now={now} />,
    },
    ...(link.lastOpenedAt === null ? [] : [{ label: "Opened last", value: <Time iso={link.lastOpenedAt} show="date-time" now={now} /> }]),
  ];
}
