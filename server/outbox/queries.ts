import "server-only";
import { AppError } from "@/core/errors/app-error";
import { can } from "@/core/organisation/role";
import { type Actor, requirePermission } from "@/server/auth/actor";
import { derivedKey } from "@/server/auth/derived-key";
import { unseal } from "@/server/auth/sealing";
import { db } from "@/server/db/client";
import { requireKind } from "./commands";
import { type MessageLine, messageKind, messageKinds, messageSelect, toMessageLine } from "./rows";

export interface OutboxPage {
  readonly messages: readonly MessageLine[];
  /** Give it as `after` to read on; `null` on the last page. */
  readonly after: string | null;
}

export interface OpenMessage {
  readonly line: MessageLine;
  /** Empty when it was cancelled. */
  readonly body: string;
  /** The link with the token: what is copied and passed on. */
  readonly link: string | null;
}

const PAGE = 50;

/** The outbox, newest first, as far as the actor may see it. `after` is the id of the last message of the page before. */
export async function listOutbox(actor: Actor, after: string | null = null): Promise<OutboxPage> {
  requirePermission(actor, "outbox.read");
  const { organisationId } = actor;
  const rows = await db().outboxMessage.findMany({
    where: { organisationId, kind: { in: visibleKinds(actor) } },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    ...(after === null ? {} : { cursor: { organisationId_id: { organisationId, id: after } }, skip: 1 }),
    take: PAGE + 1,
    select: messageSelect,
  });
  const messages = rows.slice(0, PAGE).map(toMessageLine);
  return { messages, after: rows.length > PAGE ? (messages.at(-1)?.id ?? null) : null };
}

/**
 * One message with its text.
 * @throws AppError `forbidden` · `not-found` · `unavailable` when it was sealed with another secret
 */
export async function openMessage(actor: Actor, messageId: string): Promise<OpenMessage> {
  requirePermission(actor, "outbox.read");
  const row = await db().outboxMessage.findUnique({
    where: { organisationId_id: { organisationId: actor.organisationId, id: messageId } },
    select: { ...messageSelect, sealedBody: true },
  });
  if (row === null) {
    throw new AppError("not-found", `message ${messageId} is not in organisation ${actor.organisationId}`);
  }
  requireKind(actor, messageKind(row.kind));
  const { sealedBody, ...line } = row;
  const body = sealedBody === "" ? "" : openBody(messageId, sealedBody);
  return { line: toMessageLine(line), body, link: ownLink(body) };
}

/** The last link with a token: what people wrote themselves, with links of their own, stands above it. */
function ownLink(body: string): string | null {
  return body.match(/https?:\/\/[^\s/]+\/(?:respond\/open|invitation)\/[\w-]{43}(?![\w-])/g)?.at(-1) ?? null;
}

/** The text of a message, for the job that sends it. */
export function openBody(messageId: string, sealedBody: string): string {
  const body = unseal(derivedKey("outbox"), sealedBody, messageId);
  if (body === null) {
    throw new AppError(
      "unavailable",
      "outbox message sealed with another secret",
      "This message cannot be read: the installation's secret has changed since. Send a new one.",
    );
  }
  return body;
}

function visibleKinds(actor: Actor): string[] {
  return messageKinds.filter((kind) => kind !== "member-invitation" || can(actor.role, "member.manage"));
}
