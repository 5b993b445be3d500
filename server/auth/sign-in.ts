import "server-only";
import { isAPIError } from "better-auth/api";
import { AppError } from "@/core/errors/app-error";
import type { SignInInput } from "@/core/organisation/schema";
import { db } from "@/server/db/client";
import { networkOf } from "@/server/rate-limit/client-address";
import { consume, forgive } from "@/server/rate-limit/consume";
import { ADDRESS_HEADER, auth } from "./better-auth";
import { readSession } from "./session";

/** What a handler knows of the one who asks. */
export interface Visitor {
  readonly headers: Headers;
  readonly address: string;
}

/** Failed attempts on one account: against guessing from many addresses. A success forgets them. */
const BY_ACCOUNT = { limit: 10, seconds: 15 * 60 } as const;

/** All attempts from one network (an IPv4 address, an IPv6 /64): against guessing many accounts. */
const BY_NETWORK = { limit: 50, seconds: 15 * 60 } as const;

/**
 * Checks a password and opens a new session, in place of the one that the browser may have had. Unknown address, wrong password
 * and a person without an organisation get the same answer after the same work. Returns the `Set-Cookie` values.
 * @throws AppError `invalid-input` · `rate-limited`
 */
export async function signIn({ email, password }: SignInInput, visitor: Visitor): Promise<readonly string[]> {
  // Counted before the password is looked at: a hundred guesses at once are a hundred guesses.
  await consume("sign-in by network", networkOf(visitor.address), BY_NETWORK);
  await consume("sign-in by account", email, BY_ACCOUNT);
  const before = await readSession(visitor.headers);
  const cookies = await openSession(email, password, visitor);
  await forgive("sign-in by account", email);
  if (before !== null) {
    await db().session.deleteMany({ where: { id: before.id } });
  }
  return cookies;
}

/** Ends the session that the request's cookie names, if any. Returns the `Set-Cookie` values that make the browser forget it. */
export async function signOut(headers: Headers): Promise<readonly string[]> {
  const answer = await auth().api.signOut({ headers, returnHeaders: true });
  return answer.headers.getSetCookie();
}

async function openSession(email: string, password: string, visitor: Visitor): Promise<readonly string[]> {
  const headers = new Headers({ "user-agent": (visitor.headers.get("user-agent") ?? "").slice(0, 300), [ADDRESS_HEADER]: visitor.address });
  try {
    const answer = await auth().api.signInEmail({ body: { email, password }, headers, returnHeaders: true });
    const { user, token } = answer.response;
    if ((await db().member.count({ where: { userId: user.id } })) === 0) {
      await db().session.deleteMany({ where: { token } });
      throw wrong();
    }
    return answer.headers.getSetCookie();
  } catch (error) {
    if (isAPIError(error) && (error.statusCode === 400 || error.statusCode === 401)) {
      throw wrong();
    }
    throw error;
  }
}

function wrong(): AppError {
  return new AppError("invalid-input", "sign-in refused", "The email address or the password is wrong.");
}
