import "server-only";
import { betterAuth } from "better-auth/minimal";
import { passwordLength } from "@/core/organisation/schema";
import { db } from "@/server/db/client";
import { newId } from "@/server/db/new-id";
import { settings } from "@/server/env";
import { authAdapter } from "./adapter";
import { derivedKey } from "./derived-key";

/** How long a session lives at most, however busy it is. Seconds. */
export const SESSION_SECONDS = 12 * 60 * 60;

/** Carries the address that `clientAddress` found to Better Auth, which notes it with the session. */
export const ADDRESS_HEADER = "x-mailwitness-client-address";

/** Better Auth as we use it: called from our own handlers, never mounted, so nothing of it can be reached from outside. */
export function auth(): ReturnType<typeof build> {
  const client = db();
  if (built?.client !== client) {
    built = { client, auth: build() };
  }
  return built.auth;
}

let built: { readonly client: object; readonly auth: ReturnType<typeof build> } | undefined;

function build() {
  const { origin } = settings();
  const isSecure = origin.startsWith("https://");
  return betterAuth({
    baseURL: origin,
    basePath: "/api/auth",
    secret: derivedKey("sessions").toString("base64url"),
    database: authAdapter(),
    // Passwords are scrypt (N 16384, r 16, p 1): Better Auth's default. Users come by set-up and invitation only.
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: passwordLength.min,
      maxPasswordLength: passwordLength.max,
    },
    session: { expiresIn: SESSION_SECONDS, disableSessionRefresh: true, cookieCache: { enabled: false } },
    // Ours counts calls of functions, also from several instances; theirs only sees the requests of a mounted handler.
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
    advanced: {
      useSecureCookies: false,
      cookies: {
        session_token: {
          name: isSecure ? "__Host-mailwitness-session" : "mailwitness-session",
          attributes: { secure: isSecure, httpOnly: true, sameSite: "lax", path: "/" },
        },
      },
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER], ipv6Subnet: 128 },
      database: { generateId: () => newId() },
    },
  });
}
