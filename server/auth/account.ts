import "server-only";
import { AppError } from "@/core/errors/app-error";
import type { PasswordChangeInput } from "@/core/organisation/schema";
import { appendAudit } from "@/server/audit/append";
import { db } from "@/server/db/client";
import { transaction } from "@/server/db/transaction";
import { consume } from "@/server/rate-limit/consume";
import type { Actor } from "./actor";
import { auth } from "./better-auth";
import { hashPassword } from "./credentials";
import { IDLE_MILLISECONDS } from "./session";

/** One place where a person is signed in. */
export interface SessionLine {
  readonly id: string;
  readonly isCurrent: boolean;
  /** ISO 8601, UTC. */
  readonly signedInAt: string;
  readonly lastSeenAt: string;
  readonly address: string;
  readonly userAgent: string;
}

/** Where the actor is signed in, latest first. `currentSessionId` marks the one that asks. */
export async function listSessions(actor: Actor, currentSessionId: string | null, now = new Date()): Promise<readonly SessionLine[]> {
  const idleSince = new Date(now.getTime() - IDLE_MILLISECONDS);
  const rows = await db().session.findMany({
    where: { userId: actor.userId, expiresAt: { gt: now }, updatedAt: { gt: idleSince } },
    orderBy: [{ updatedAt: "desc" }, { id: "desc" }],
    take: 100,
    select: { id: true, createdAt: true, updatedAt: true, ipAddress: true, userAgent: true },
  });
  return rows.map((row) => ({
    id: row.id,
    isCurrent: row.id === currentSessionId,
    signedInAt: row.createdAt.toISOString(),
    lastSeenAt: row.updatedAt.toISOString(),
    address: row.ipAddress ?? "",
    userAgent: row.userAgent ?? "",
  }));
}

/**
 * Ends one session of the actor; its next request is a stranger's.
 * @throws AppError `not-found`, also for a session of somebody else
 */
export async function revokeSession(actor: Actor, sessionId: string): Promise<void> {
  await transaction(async (tx) => {
    const { count } = await tx.session.deleteMany({ where: { id: sessionId, userId: actor.userId } });
    if (count === 0) {
      throw new AppError("not-found", `session ${sessionId} is not of user ${actor.userId}`);
    }
    await appendAudit(tx, actor, accountEvent(actor, "account.session-revoked", "ended one of their sessions"));
  });
}

/** Ends every session of the actor, also the one that asks. */
export async function signOutEverywhere(actor: Actor): Promise<void> {
  await transaction(async (tx) => {
    await tx.session.deleteMany({ where: { userId: actor.userId } });
    await appendAudit(tx, actor, accountEvent(actor, "account.signed-out-everywhere", "signed out everywhere"));
  });
}

/**
 * Sets a new password and ends every other session of the actor.
 * @throws AppError `invalid-input` when the current password is wrong · `rate-limited`
 */
export async function changePassword(actor: Actor, currentSessionId: string | null, input: PasswordChangeInput): Promise<void> {
  await consume("password change", actor.userId, { limit: 10, seconds: 15 * 60 });
  const where = { userId: actor.userId, providerId: "credential" };
  const account = await db().account.findFirst({ where, select: { id: true, password: true } });
  const { password } = await auth().$context;
  const hashed = account?.password ?? null;
  if (account === null || hashed === null || !(await password.verify({ hash: hashed, password: input.currentPassword }))) {
    throw new AppError("invalid-input", "wrong current password", "The current password is wrong.");
  }
  const hash = await hashPassword(input.newPassword);
  await transaction(async (tx) => {
    await tx.account.update({ where: { id: account.id }, data: { password: hash }, select: { id: true } });
    const others = currentSessionId === null ? {} : { id: { not: currentSessionId } };
    await tx.session.deleteMany({ where: { userId: actor.userId, ...others } });
    await appendAudit(tx, actor, accountEvent(actor, "account.password-changed", "changed their password"));
  });
}

function accountEvent(actor: Actor, action: string, summary: string) {
  return { action, objectType: "member", objectId: actor.memberId, summary };
}
