import "server-only";
import { isAppError } from "@/core/errors/app-error";
import { openInvitation, type OpenInvitation } from "@/server/members/queries";

/** The invitation behind a token; `null` where it was used, revoked or has expired. */
export async function readInvitation(token: string): Promise<OpenInvitation | null> {
  try {
    return await openInvitation(token);
  } catch (error) {
    if (isAppError(error, "gone")) return null;
    throw error;
  }
}
