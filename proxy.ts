import { randomBytes } from "node:crypto";
import { type NextRequest, NextResponse } from "next/server";
import { contentSecurityPolicy, isHandled } from "./proxy-policy";

/**
 * Gives every page a content security policy with a fresh nonce, and its own address; nothing else.
 * Nobody is authorised here: a proxy can be bypassed, so that belongs to the functions that touch the data.
 */
export function proxy(request: NextRequest): NextResponse {
  if (isHandled(request.nextUrl.pathname)) {
    // What the proxy sets wins over what the handler and next.config.ts say, and a download must stay in its sandbox.
    return NextResponse.next();
  }
  const nonce = randomBytes(16).toString("base64");
  const policy = contentSecurityPolicy(nonce, process.env.NODE_ENV === "development");
  const headers = new Headers(request.headers);
  // Set, never appended: a nonce that came with the request would be the sender's choice.
  headers.set("x-nonce", nonce);
  headers.set("content-security-policy", policy);
  // So that a visitor who has to sign in first comes back to where he wanted to go.
  headers.set("x-mailwitness-path", `${request.nextUrl.pathname}${request.nextUrl.search}`);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  return response;
}

export const config = {
  matcher: [
    {
      source: "/((?!_next/static/|favicon.ico|icon.svg).*)",
      // A request with a body has a content type. It goes past the proxy, which would hold all of it in memory and cut it at 10 MB.
      missing: [
        { type: "header", key: "content-type" },
        { type: "header", key: "next-router-prefetch" },
      ],
    },
  ],
};
