import "server-only";
import type { Actor } from "@/server/auth/actor";
import { newToken, tokenHash } from "@/server/auth/secret-token";
import type { Tx } from "@/server/db/client";
import { settings } from "@/server/env";
import { cancelMessages } from "@/server/outbox/commands";

/** A link works until so many days after the due date: late answers are better than none. */
const GRACE_DAYS = 14;

/** Where a respondent's link leads. The address is exchanged at once for a session and leaves the address bar. */
export const respondentLink = (token: string): string => `${settings().origin}/respond/open/${token}`;

/** Makes a new link and returns its address, which is stored nowhere but sealed in the outbox message. */
export async function makeLink(
  tx: Tx,
  actor: Actor,
  target: { readonly assessmentId: string; readonly email: string; readonly dueOn: string },
): Promise<string> {
  const token = newToken();
  await tx.respondentLink.create({
    data: {
      organisationId: actor.organisationId,
      assessmentId: target.assessmentId,
      email: target.email,
      tokenHash: tokenHash(token),
      expiresAt: linkEnd(target.dueOn),
      createdById: actor.memberId,
    },
    select: { id: true },
  });
  return respondentLink(token);
}

/** Ends every open link of an assessment, with the sessions that came of them and the messages that still wait. */
export async function revokeLinks(tx: Tx, target: { readonly organisationId: string; readonly assessmentId: string }): Promise<number> {
  const { organisationId, assessmentId } = target;
  const revoked = await tx.respondentLink.updateMany({
    where: { organisationId, assessmentId, revokedAt: null },
    data: { revokedAt: new Date() },
  });
  await tx.respondentSession.deleteMany({ where: { organisationId, link: { assessmentId } } });
  for (const kind of ["respondent-invitation", "changes-requested"] as const) {
    await cancelMessages(tx, { organisationId, kind, assessmentId });
  }
  return revoked.count;
}

function linkEnd(dueOn: string): Date {
  const end = new Date(`${dueOn}T23:59:59Z`);
  const earliest = Date.now();
  return new Date(Math.max(end.getTime(), earliest) + GRACE_DAYS * 24 * 60 * 60 * 1000);
}
