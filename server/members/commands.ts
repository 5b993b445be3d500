import "server-only";
import { AppError } from "@/core/errors/app-error";
import { type Role, roleTexts } from "@/core/organisation/role";
import type { AcceptanceInput, InvitationInput } from "@/core/organisation/schema";
import { appendAudit } from "@/server/audit/append";
import { type Actor, requirePermission } from "@/server/auth/actor";
import { createUser, hashPassword } from "@/server/auth/credentials";
import { newToken, tokenHash } from "@/server/auth/secret-token";
import type { Tx } from "@/server/db/client";
import { transaction } from "@/server/db/transaction";
import { settings } from "@/server/env";
import { cancelMessages, queueMessage } from "@/server/outbox/commands";
import { networkOf } from "@/server/rate-limit/client-address";
import { consume } from "@/server/rate-limit/consume";
import { openInvitation } from "./queries";

/** How long an invitation can be taken. */
const INVITATION_DAYS = 7;

/** What a new invitation is known by. The link itself stands only in the outbox message, sealed. */
export interface SentInvitation {
  readonly invitationId: string;
  readonly messageId: string;
}

/**
 * Invites a person by a link that works once, for seven days. An earlier invitation of the same address stops working.
 * @throws AppError `forbidden` · `conflict` when the person is a member already
 */
export async function inviteMember(actor: Actor, input: InvitationInput): Promise<SentInvitation> {
  requirePermission(actor, "member.manage");
  const { organisationId } = actor;
  const token = newToken();
  return transaction(async (tx) => {
    const isMember = await tx.member.findFirst({ where: { organisationId, user: { email: input.email } }, select: { id: true } });
    if (isMember !== null) {
      throw new AppError("conflict", "already a member", `${input.email} is a member already.`);
    }
    await revokeOpen(tx, organisationId, { email: input.email });
    const { id } = await tx.invitation.create({
      data: {
        organisationId,
        email: input.email,
        role: input.role,
        tokenHash: tokenHash(token),
        expiresAt: new Date(Date.now() + INVITATION_DAYS * 24 * 60 * 60 * 1000),
        createdById: actor.memberId,
      },
      select: { id: true },
    });
    const organisation = await tx.organisation.findUniqueOrThrow({ where: { id: organisationId }, select: { name: true } });
    const text = invitationText({ organisation: organisation.name, inviter: actor.name, role: input.role, token });
    const message = { organisationId, kind: "member-invitation", recipient: input.email, ...text } as const;
    const messageId = await queueMessage(tx, message);
    const summary = `invited ${input.email} as ${roleTexts[input.role].name.toLowerCase()}`;
    await appendAudit(tx, actor, { action: "member.invited", objectType: "invitation", objectId: id, summary });
    return { invitationId: id, messageId };
  });
}

/**
 * Makes an invitation that nobody took stop working.
 * @throws AppError `forbidden` · `not-found`, also when it was taken or revoked before
 */
export async function revokeInvitation(actor: Actor, invitationId: string): Promise<void> {
  requirePermission(actor, "member.manage");
  await transaction(async (tx) => {
    const [revoked] = await revokeOpen(tx, actor.organisationId, { id: invitationId });
    if (revoked === undefined) {
      throw new AppError("not-found", `no open invitation ${invitationId} in organisation ${actor.organisationId}`);
    }
    const summary = `revoked the invitation of ${revoked.email}`;
    await appendAudit(tx, actor, { action: "invitation.revoked", objectType: "invitation", objectId: invitationId, summary });
  });
}

/**
 * Takes an invitation: a new person with a password of their own becomes a member. Returns the address to sign in with.
 * An installation has one organisation, so there is nobody with an account who could join a second one.
 * @throws AppError `gone` · `conflict` when the address has an account · `rate-limited`
 */
export async function acceptInvitation(token: string, input: AcceptanceInput, address: string): Promise<string> {
  await consume("invitation by network", networkOf(address), { limit: 30, seconds: 15 * 60 });
  const invitation = await openInvitation(token);
  const passwordHash = await hashPassword(input.password);
  const { organisationId, email, role } = invitation;
  return transaction(async (tx) => {
    const open = { id: invitation.id, acceptedAt: null, revokedAt: null };
    const taken = await tx.invitation.updateMany({ where: open, data: { acceptedAt: new Date() } });
    if (taken.count !== 1) {
      throw new AppError("gone", `invitation ${invitation.id} was taken or revoked meanwhile`);
    }
    const userId = await createUser(tx, { name: input.name, email, passwordHash });
    const member = await tx.member.create({ data: { organisationId, userId, role }, select: { id: true } });
    await appendAudit(
      tx,
      { kind: "system", organisationId },
      { action: "member.joined", objectType: "member", objectId: member.id, summary: `let ${input.name} (${email}) join by invitation` },
    );
    return email;
  });
}

/**
 * Gives a member another role, from their next request on.
 * @throws AppError `forbidden` · `not-found` · `invalid-state` for the last administrator
 */
export async function changeRole(actor: Actor, change: { readonly id: string; readonly role: Role }): Promise<void> {
  requirePermission(actor, "member.manage");
  await transaction(async (tx) => {
    const member = await lockMember(tx, actor, change.id);
    if (change.role !== "admin") {
      await requireAnotherAdmin(tx, actor, change.id);
    }
    await tx.member.update({ where: keyOf(actor, change.id), data: { role: change.role }, select: { id: true } });
    const summary = `made ${member.user.name} ${roleTexts[change.role].name.toLowerCase()}`;
    await appendAudit(tx, actor, { action: "member.role-changed", objectType: "member", objectId: change.id, summary });
  });
}

/**
 * Removes a member and their account: every session ends, and the address can be invited anew. What they did stays in the log.
 * @throws AppError `forbidden` · `not-found` · `invalid-state` for the last administrator
 */
export async function removeMember(actor: Actor, memberId: string): Promise<void> {
  requirePermission(actor, "member.manage");
  await transaction(async (tx) => {
    const member = await lockMember(tx, actor, memberId);
    await requireAnotherAdmin(tx, actor, memberId);
    // Sessions, password and membership go with the user.
    await tx.user.delete({ where: { id: member.userId }, select: { id: true } });
    const summary = `removed ${member.user.name} (${member.user.email})`;
    await appendAudit(tx, actor, { action: "member.removed", objectType: "member", objectId: memberId, summary });
  });
}

/** Reads a member after locking the organisation's row: two administrators cannot unseat each other at the same moment. */
async function lockMember(tx: Tx, actor: Actor, memberId: string) {
  await tx.organisation.update({ where: { id: actor.organisationId }, data: { auditSequence: { increment: 0 } }, select: { id: true } });
  const member = await tx.member.findUnique({
    where: keyOf(actor, memberId),
    select: { userId: true, user: { select: { name: true, email: true } } },
  });
  if (member === null) {
    throw new AppError("not-found", `member ${memberId} is not in organisation ${actor.organisationId}`);
  }
  return member;
}

async function requireAnotherAdmin(tx: Tx, actor: Actor, memberId: string): Promise<void> {
  const others = await tx.member.count({ where: { organisationId: actor.organisationId, role: "admin", id: { not: memberId } } });
  if (others === 0) {
    throw new AppError("invalid-state", "last administrator", "This is the last administrator. Make somebody else one first.");
  }
}

async function revokeOpen(tx: Tx, organisationId: string, which: { readonly id: string } | { readonly email: string }) {
  const revoked = await tx.invitation.updateManyAndReturn({
    where: { organisationId, acceptedAt: null, revokedAt: null, ...which },
    data: { revokedAt: new Date() },
    select: { email: true },
  });
  for (const { email } of revoked) {
    await cancelMessages(tx, { organisationId, kind: "member-invitation", recipient: email });
  }
  return revoked;
}

function keyOf(actor: Actor, id: string) {
  return { organisationId_id: { organisationId: actor.organisationId, id } };
}

function invitationText(about: { organisation: string; inviter: string; role: Role; token: string }): { subject: string; body: string } {
  const { name, says } = roleTexts[about.role];
  return {
    subject: `Invitation to Mailwitness of ${about.organisation}`,
    body: [
      "Hello,",
      `${about.inviter} invites you to Mailwitness, where ${about.organisation} assesses the email security of its vendors.`,
      `Your role: ${name}. ${says}`,
      `Choose a password here within ${INVITATION_DAYS} days:\n${settings().origin}/invitation/${about.token}`,
      "The link works once. If you did not expect this message, ignore it.",
    ].join("\n\n"),
  };
}
