import "server-only";
import { AppError } from "@/core/errors/app-error";
import { type Role, toRole } from "@/core/organisation/role";
import { type Actor, requirePermission } from "@/server/auth/actor";
import { tokenHash } from "@/server/auth/secret-token";
import { db } from "@/server/db/client";

export interface MemberLine {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly isSelf: boolean;
  /** ISO 8601, UTC. */
  readonly joinedAt: string;
}

export interface InvitationLine {
  readonly id: string;
  readonly email: string;
  readonly role: Role;
  readonly state: "open" | "expired";
  /** ISO 8601, UTC. */
  readonly expiresAt: string;
}

/** An invitation that can be taken. */
export interface OpenInvitation {
  readonly id: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly email: string;
  readonly role: Role;
}

/** Everybody of the actor's organisation, by name. Open to every member: reviews and decisions name colleagues. */
export async function listMembers(actor: Actor): Promise<readonly MemberLine[]> {
  const rows = await db().member.findMany({
    where: { organisationId: actor.organisationId },
    orderBy: [{ user: { name: "asc" } }, { id: "asc" }],
    take: 1000,
    select: { id: true, role: true, createdAt: true, user: { select: { name: true, email: true } } },
  });
  return rows.map(({ id, role, createdAt, user }) => ({
    id,
    ...user,
    role: toRole(role) ?? "viewer",
    isSelf: id === actor.memberId,
    joinedAt: createdAt.toISOString(),
  }));
}

/**
 * Invitations that nobody took or revoked, newest first.
 * @throws AppError `forbidden`
 */
export async function listInvitations(actor: Actor, now = new Date()): Promise<readonly InvitationLine[]> {
  requirePermission(actor, "member.manage");
  const rows = await db().invitation.findMany({
    where: { organisationId: actor.organisationId, acceptedAt: null, revokedAt: null },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: 200,
    select: { id: true, email: true, role: true, expiresAt: true },
  });
  return rows.map(({ id, email, role, expiresAt }) => ({
    id,
    email,
    role: toRole(role) ?? "viewer",
    state: expiresAt > now ? "open" : "expired",
    expiresAt: expiresAt.toISOString(),
  }));
}

/**
 * The invitation behind a link. Looking does not use it up: mail scanners look, too.
 * @throws AppError `gone` when it was taken, revoked, has expired or never was
 */
export async function openInvitation(token: string, now = new Date()): Promise<OpenInvitation> {
  const row = await db().invitation.findUnique({
    where: { tokenHash: tokenHash(token) },
    select: {
      id: true,
      organisationId: true,
      email: true,
      role: true,
      expiresAt: true,
      acceptedAt: true,
      revokedAt: true,
      organisation: { select: { name: true } },
    },
  });
  const role = row === null ? null : toRole(row.role);
  if (row === null || role === null || row.acceptedAt !== null || row.revokedAt !== null || row.expiresAt <= now) {
    throw new AppError(
      "gone",
      "no open invitation for this token",
      "This invitation no longer works: it was used, revoked or has expired.",
    );
  }
  const { id, organisationId, email, organisation } = row;
  return { id, organisationId, organisationName: organisation.name, email, role };
}
