import "server-only";
import { z } from "zod";
import { db } from "@/server/db/client";
import { GiveUp, registerHandler, type RunningJob } from "@/server/jobs/registry";
import { MailRefused, sendMail } from "@/server/mail/send";
import { openBody } from "./queries";

/** Makes this process able to send what is queued. */
export function registerSending(): void {
  registerHandler("send-mail", sendMessage, { onDead: markFailed });
}

const payload = z.object({ messageId: z.string() });

async function sendMessage(job: RunningJob): Promise<void> {
  const { messageId } = payload.parse(job.payload);
  const message = await db().outboxMessage.findUnique({
    where: { id: messageId },
    select: { state: true, recipient: true, subject: true, sealedBody: true },
  });
  // Cancelled, or sent by the attempt whose process died before it could note that the job is done.
  if (message?.state !== "queued") {
    return;
  }
  const text = openBody(messageId, message.sealedBody);
  try {
    await sendMail({ id: messageId, to: message.recipient, subject: message.subject, text });
  } catch (error) {
    if (!(error instanceof MailRefused)) {
      throw error;
    }
    await note(messageId, { lastError: error.message });
    throw error.isFinal ? new GiveUp(error.message) : error;
  }
  await note(messageId, { state: "sent", sentAt: new Date(), lastError: "" });
}

async function markFailed(job: RunningJob, reason: string): Promise<void> {
  const { messageId } = payload.parse(job.payload);
  await db().outboxMessage.updateMany({
    where: { id: messageId, state: "queued" },
    data: { state: "failed", lastError: reason.slice(0, 500) },
  });
}

async function note(messageId: string, data: { state?: string; sentAt?: Date; lastError: string }): Promise<void> {
  await db().outboxMessage.updateMany({ where: { id: messageId, state: "queued" }, data: { ...data, attempts: { increment: 1 } } });
}
