import "server-only";
import type { AssessmentMessage } from "@/core/assessment/delivery";
import { AppError } from "@/core/errors/app-error";
import { can } from "@/core/organisation/role";
import type { Actor } from "@/server/auth/actor";
import { db } from "@/server/db/client";
import { openMessage } from "@/server/outbox/queries";
import { messageSelect, toMessageLine } from "@/server/outbox/rows";

/** What became of every message about an assessment, newest first. Empty for one of another organisation. */
export async function assessmentMessages(actor: Actor, assessmentId: string): Promise<readonly AssessmentMessage[]> {
  const rows = await db().outboxMessage.findMany({
    where: { organisationId: actor.organisationId, assessmentId },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: maximumMessages,
    select: messageSelect,
  });
  return rows.map((row) => {
    const { id, kind, recipient, state, lastError, createdAt, sentAt } = toMessageLine(row);
    return { id, kind, recipient, state, lastError, createdAt, sentAt };
  });
}

/**
 * The address that the respondent was given last, to be copied: taken from the sealed message, since nothing else holds it.
 * Null when there is no link that works, when the actor may not see messages, or when the installation's secret has changed.
 */
export async function linkToCopy(actor: Actor, assessmentId: string, now = new Date()): Promise<string | null> {
  if (!can(actor.role, "outbox.read")) return null;
  const { organisationId } = actor;
  const open = await db().respondentLink.findFirst({
    where: { organisationId, assessmentId, revokedAt: null, expiresAt: { gt: now } },
    orderBy: { id: "desc" },
    select: { id: true },
  });
  const message = await db().outboxMessage.findFirst({
    where: { organisationId, assessmentId, kind: { in: [...linkKinds] }, state: { not: "cancelled" } },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    select: { id: true },
  });
  if (open === null || message === null) return null;
  try {
    return (await openMessage(actor, message.id)).link;
  } catch (error) {
    if (error instanceof AppError && error.code === "unavailable") return null;
    throw error;
  }
}

const linkKinds = ["respondent-invitation", "changes-requested"] as const;

const maximumMessages = 50;
