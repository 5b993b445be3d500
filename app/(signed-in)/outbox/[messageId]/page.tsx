import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { pageActor } from "@/app/_lib/page-actor";
import { MessageView } from "@/components/outbox/message-view";
import { isAppError } from "@/core/errors/app-error";
import { hasMailServer } from "@/server/mail/send";
import { openMessage } from "@/server/outbox/queries";
import { resend } from "../actions";

export const metadata: Metadata = { title: "Message" };

export default async function MessagePage({ params }: { readonly params: Promise<{ readonly messageId: string }> }) {
  const actor = await pageActor();
  const { messageId } = await params;
  const message = await openMessage(actor, messageId).catch((error: unknown) => {
    // Whoever may not see a message need not learn that there is one.
    if (isAppError(error, "not-found") || isAppError(error, "forbidden")) notFound();
    throw error;
  });
  return <MessageView {...message} resend={hasMailServer() ? resend : null} />;
}
