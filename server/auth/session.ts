import "server-only";
import { headers } from "next/headers";
import { cache } from "react";
import { AppError } from "@/core/errors/app-error";
import { toRole } from "@/core/organisation/role";
import { db } from "@/server/db/client";
import { type Actor, mintActor } from "./actor";
import { auth } from "./better-auth";

/** Without a request for so long, a session ends. Milliseconds. */
export const IDLE_MILLISECONDS = 30 * 60 * 1000;

/** How often at most a session notes that it is alive. */
const TOUCH_MILLISECONDS = 60 * 1000;

export interface LiveSession {
  readonly id: string;
  readonly userId: string;
  readonly userName: string;
  readonly email: string;
}

/** Who is asking in this request, or `null` when nobody is signed in. Read once per request. */
export const currentActor = cache(async (): Promise<Actor | null> => actorOf(await currentSession()));

/** The session of this request, also of a person who belongs to no organisation (yet). */
export const currentSession = cache(async (): Promise<LiveSession | null> => readSession(await headers()));

/**
 * Who is asking. In a page use `pageActor` of app/_lib, which sends the visitor to the sign-in page instead.
 * @throws AppError `unauthenticated`
 */
export async function requireActor(): Promise<Actor> {
  const actor = await currentActor();
  if (actor === null) {
    throw new AppError("unauthenticated", "no live session");
  }
  return actor;
}

/** The live session that a request's cookie names. A session that is idle too long is deleted on sight. */
export async function readSession(requestHeaders: Headers, now = new Date()): Promise<LiveSession | null> {
  const found = await auth().api.getSession({ headers: requestHeaders, query: { disableRefresh: true, disableCookieCache: true } });
  if (found === null) {
    return null;
  }
  const { session, user } = found;
  const idle = now.getTime() - session.updatedAt.getTime();
  if (idle > IDLE_MILLISECONDS) {
    await db().session.deleteMany({ where: { id: session.id } });
    return null;
  }
  if (idle > TOUCH_MILLISECONDS) {
    await db().session.updateMany({ where: { id: session.id }, data: { updatedAt: now } });
  }
  return { id: session.id, userId: user.id, userName: user.name, email: user.email };
}

/** The member behind a session: an installation has one organisation, so the oldest membership is the one. */
export async function actorOf(session: LiveSession | null): Promise<Actor | null> {
  if (session === null) {
    return null;
  }
  const member = await db().member.findFirst({
    where: { userId: session.userId },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: { id: true, organisationId: true, role: true },
  });
  const role = member === null ? null : toRole(member.role);
  if (member === null || role === null) {
    return null;
  }
  const { userId, userName: name, email } = session;
  return mintActor({ organisationId: member.organisationId, memberId: member.id, userId, name, email, role });
}
