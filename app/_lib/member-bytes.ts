import "server-only";
import { AppError } from "@/core/errors/app-error";
import { currentActor } from "@/server/auth/session";
import { STRANGER_BYTES } from "./post-handler";

/**
 * For `maxBytes`: a large body is read from a member only. Anybody else could fill the memory with bodies that are refused later.
 * @throws AppError `unauthenticated` for a large body of somebody who is not signed in
 */
export function memberBytes(bytes: number): (headers: Headers) => Promise<number> {
  return async (headers) => {
    if ((await currentActor()) !== null) return bytes;
    if (Number(headers.get("content-length") ?? 0) <= STRANGER_BYTES) return STRANGER_BYTES;
    throw new AppError("unauthenticated", "large body without a session", SESSION_ENDED);
  };
}

const SESSION_ENDED = "Your session has ended. Sign in again in another tab, then go back and send this once more.";
