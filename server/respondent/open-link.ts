import "server-only";
import { newToken, TOKEN_LENGTH, tokenHash } from "@/server/auth/secret-token";
import { db } from "@/server/db/client";
import { transaction } from "@/server/db/transaction";
import { IDLE_MILLISECONDS } from "./session";

/** Whom to ask for a new link: all that the holder of an old one learns. */
export interface LinkSender {
  readonly organisation: string;
  /** Empty when the member is gone. */
  readonly name: string;
}

export type OpenedLink =
  | { readonly ok: true; readonly sessionToken: string }
  | { readonly ok: false; readonly reason: "unknown"; readonly sender: null }
  | { readonly ok: false; readonly reason: "expired" | "revoked" | "decided"; readonly sender: LinkSender };

/**
 * Exchanges the token of a link for a session. A link may be opened as often as its holder likes until it ends: mail scanners
 * open it before he does, and he comes back to it from other devices.
 */
export async function openLink(token: string, now = new Date()): Promise<OpenedLink> {
  const unknown = { ok: false, reason: "unknown", sender: null } as const;
  if (token.length !== TOKEN_LENGTH) return unknown;
  const link = await db().respondentLink.findUnique({ where: { tokenHash: tokenHash(token) }, select });
  if (link === null) return unknown;
  const reason = endOf(link, now);
  if (reason !== null) return { ok: false, reason, sender: await senderOf(link) };
  return { ok: true, sessionToken: await startSession(link, now) };
}

const select = {
  id: true,
  organisationId: true,
  createdById: true,
  revokedAt: true,
  expiresAt: true,
  assessment: { select: { state: true } },
} as const;

interface Link {
  readonly id: string;
  readonly organisationId: string;
  readonly createdById: string;
  readonly revokedAt: Date | null;
  readonly expiresAt: Date;
  readonly assessment: { readonly state: string };
}

function endOf(link: Link, now: Date): "expired" | "revoked" | "decided" | null {
  // A decision revokes the link too; that it was decided is the kinder and the truer word.
  if (link.assessment.state === "decided") return "decided";
  if (link.revokedAt !== null || link.assessment.state === "superseded") return "revoked";
  return link.expiresAt <= now ? "expired" : null;
}

async function startSession(link: Link, now: Date): Promise<string> {
  const { id: linkId, organisationId } = link;
  const sessionToken = newToken();
  await transaction(async (tx) => {
    await tx.respondentLink.updateMany({ where: { id: linkId, firstOpenedAt: null }, data: { firstOpenedAt: now } });
    await tx.respondentLink.updateMany({ where: { id: linkId }, data: { lastOpenedAt: now } });
    await tx.respondentSession.deleteMany({ where: { organisationId, linkId, expiresAt: { lte: now } } });
    const expiresAt = new Date(now.getTime() + IDLE_MILLISECONDS);
    await tx.respondentSession.create({
      data: { organisationId, linkId, tokenHash: tokenHash(sessionToken), expiresAt, lastSeenAt: now },
      select: { id: true },
    });
  });
  return sessionToken;
}

async function senderOf(link: Link): Promise<LinkSender> {
  const { organisationId, createdById } = link;
  const organisation = await db().organisation.findUnique({ where: { id: organisationId }, select: { name: true } });
  return { organisation: organisation?.name ?? "", name: await memberName(organisationId, createdById) };
}

async function memberName(organisationId: string, memberId: string): Promise<string> {
  const member = await db().member.findFirst({ where: { organisationId, id: memberId }, select: { user: { select: { name: true } } } });
  return member?.user.name ?? "";
}
