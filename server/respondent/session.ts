import "server-only";
import { headers } from "next/headers";
import { cache } from "react";
import { AppError } from "@/core/errors/app-error";
import { TOKEN_LENGTH, tokenHash } from "@/server/auth/secret-token";
import { db } from "@/server/db/client";
import { sessionToken } from "./cookie";
import { mintRespondent, type Respondent } from "./respondent";

/** Without a request for so long, the session ends; the link opens a new one. Milliseconds. */
export const IDLE_MILLISECONDS = 8 * 60 * 60 * 1000;

/** How often at most a session notes that it is alive. */
const TOUCH_MILLISECONDS = 60 * 1000;

/** Who is answering in this request, or null. Read once per request. */
export const currentRespondent = cache(async (): Promise<Respondent | null> => readRespondent(await headers()));

/** @throws AppError `unauthenticated` */
export async function requireRespondent(requestHeaders: Headers): Promise<Respondent> {
  const respondent = await readRespondent(requestHeaders);
  if (respondent === null) throw new AppError("unauthenticated", "no live respondent session", SESSION_ENDED);
  return respondent;
}

/** The respondent whose cookie a request brought. Ends with its session, and at once with its link. */
export async function readRespondent(requestHeaders: Headers, now = new Date()): Promise<Respondent | null> {
  const token = sessionToken(requestHeaders);
  if (token?.length !== TOKEN_LENGTH) return null;
  const session = await db().respondentSession.findUnique({ where: { tokenHash: tokenHash(token) }, select });
  if (session === null || session.expiresAt <= now || session.link.revokedAt !== null || session.link.expiresAt <= now) return null;
  if (now.getTime() - session.lastSeenAt.getTime() > TOUCH_MILLISECONDS) {
    await db().respondentSession.updateMany({
      where: { id: session.id },
      data: { lastSeenAt: now, expiresAt: new Date(now.getTime() + IDLE_MILLISECONDS) },
    });
  }
  const { organisationId, link } = session;
  const { email, assessmentId } = link;
  return mintRespondent({ organisationId, assessmentId, linkId: link.id, sessionId: session.id, name: link.assessment.contactName, email });
}

const SESSION_ENDED =
  "Your session has ended. Open the link in your mail again in another tab, then send this form once more: what you typed is still here.";

const select = {
  id: true,
  organisationId: true,
  expiresAt: true,
  lastSeenAt: true,
  link: {
    select: {
      id: true,
      email: true,
      assessmentId: true,
      revokedAt: true,
      expiresAt: true,
      assessment: { select: { contactName: true } },
    },
  },
} as const;
