import "server-only";
import { z } from "zod";
import { AppError } from "@/core/errors/app-error";
import { appendAudit } from "@/server/audit/append";
import { type Actor, requirePermission } from "@/server/auth/actor";
import { derivedKey } from "@/server/auth/derived-key";
import { seal } from "@/server/auth/sealing";
import type { Tx } from "@/server/db/client";
import { newId } from "@/server/db/new-id";
import { transaction } from "@/server/db/transaction";
import { enqueue } from "@/server/jobs/enqueue";
import { hasMailServer, oneLine } from "@/server/mail/send";
import { messageKind, type MessageKind } from "./rows";

export interface NewMessage {
  readonly organisationId: string;
  readonly kind: MessageKind;
  /** One address. */
  readonly recipient: string;
  readonly subject: string;
  /** Plain text. May hold a link: it is kept sealed. */
  readonly body: string;
  readonly assessmentId?: string;
}

/**
 * Puts a message into the outbox, in the transaction that makes it necessary. With a mail server it is sent soon after the
 * commit; without one it waits there, with its link to copy. Returns its id.
 * @throws AppError `invalid-input` when the recipient is not one plain address
 */
export async function queueMessage(tx: Tx, message: NewMessage): Promise<string> {
  const { organisationId, kind } = message;
  const id = newId();
  const state = hasMailServer() ? "queued" : "waiting";
  await tx.outboxMessage.create({
    data: {
      id,
      organisationId,
      kind,
      state,
      recipient: oneAddress(message.recipient),
      subject: oneLine(message.subject).slice(0, 200),
      sealedBody: seal(derivedKey("outbox"), message.body, id),
      assessmentId: message.assessmentId ?? null,
    },
    select: { id: true },
  });
  if (state === "queued") {
    await enqueueSending(tx, organisationId, id);
  }
  return id;
}

/**
 * Sends a message again, or for the first time when a mail server has been configured since.
 * @throws AppError `forbidden` · `not-found` · `unavailable` without a mail server · `invalid-state` when it was cancelled
 */
export async function resendMessage(actor: Actor, messageId: string): Promise<void> {
  requirePermission(actor, "outbox.write");
  if (!hasMailServer()) {
    throw new AppError("unavailable", "no mail server", "No mail server is configured. Copy the link and pass it on yourself.");
  }
  const { organisationId } = actor;
  await transaction(async (tx) => {
    const where = { organisationId_id: { organisationId, id: messageId } };
    const message = await tx.outboxMessage.findUnique({ where, select: { state: true, kind: true, recipient: true } });
    if (message === null) {
      throw new AppError("not-found", `message ${messageId} is not in organisation ${organisationId}`);
    }
    requireKind(actor, messageKind(message.kind));
    if (message.state === "cancelled") {
      throw new AppError("invalid-state", "message was cancelled", "This message was cancelled: its link no longer works.");
    }
    await tx.outboxMessage.update({ where, data: { state: "queued", lastError: "" }, select: { id: true } });
    await enqueueSending(tx, organisationId, messageId);
    const summary = `sent the message to ${message.recipient} again`;
    await appendAudit(tx, actor, { action: "message.resent", objectType: "message", objectId: messageId, summary });
  });
}

/** Takes back what has not been sent, and forgets its text: the link in it no longer works. */
export async function cancelMessages(
  tx: Tx,
  which: { readonly organisationId: string; readonly kind: MessageKind; readonly recipient?: string; readonly assessmentId?: string },
): Promise<void> {
  await tx.outboxMessage.updateMany({
    where: { ...which, state: { in: ["waiting", "queued", "failed"] } },
    data: { state: "cancelled", sealedBody: "" },
  });
}

/** Who may see or send a message: the link to become a member is for those who may invite members. */
export function requireKind(actor: Actor, kind: MessageKind): void {
  requirePermission(actor, kind === "member-invitation" ? "member.manage" : "outbox.read");
}

async function enqueueSending(tx: Tx, organisationId: string, messageId: string): Promise<void> {
  const idempotencyKey = `send-mail:${messageId}:${newId()}`;
  await enqueue(tx, { organisationId, kind: "send-mail", payload: { messageId }, idempotencyKey });
}

const address = z.email().max(254);

/** One address and nothing that could become a second one, or a command (RFC 5321 §4.1.2). */
function oneAddress(text: string): string {
  const parsed = address.safeParse(text.trim());
  if (!parsed.success) {
    throw new AppError("invalid-input", "recipient is not one address", "The recipient is not an email address.");
  }
  return parsed.data;
}
