import { isAppError } from "@/core/errors/app-error";
import { clientAddress, networkOf } from "@/server/rate-limit/client-address";
import { consume } from "@/server/rate-limit/consume";
import { sessionCookie } from "@/server/respondent/cookie";
import { openLink } from "@/server/respondent/open-link";
import { noReturnCookie, returnPath } from "../../_lib/return-cookie";
import { linkProblem, tooManyAttempts } from "./link-problem";

interface Context {
  readonly params: Promise<{ readonly token: string }>;
}

/** The address in the mail: exchanged at once for a session, so that the token leaves the address bar. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  try {
    await consume("respondent links by network", networkOf(clientAddress(request.headers)), { limit: 60, seconds: 600 });
  } catch (error) {
    if (isAppError(error, "rate-limited")) return tooManyAttempts(error.userMessage);
    throw error;
  }
  const opened = await openLink((await params).token);
  if (!opened.ok) return linkProblem(opened);
  const headers = new Headers({ Location: returnPath(request.headers), "Cache-Control": "no-store" });
  headers.append("Set-Cookie", sessionCookie(opened.sessionToken));
  headers.append("Set-Cookie", noReturnCookie);
  return new Response(null, { status: 303, headers });
}

/** Mail scanners look before they fetch: nothing is opened for them. */
export function HEAD(): Response {
  return new Response(null, { status: 204, headers: { "Cache-Control": "no-store" } });
}
