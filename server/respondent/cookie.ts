import "server-only";
import { settings } from "@/server/env";

const NAME = "mailwitness-respondent";

/** Over TLS the prefix makes browsers refuse the cookie from anywhere but this very host (RFC 6265bis §4.1.3.2). */
const cookieName = (): string => (isSecure() ? `__Host-${NAME}` : NAME);

/** The whole `Set-Cookie` value. It ends with the browser, and on the server after eight idle hours. */
export function sessionCookie(token: string): string {
  return `${cookieName()}=${token}; Path=/; HttpOnly; SameSite=Lax${isSecure() ? "; Secure" : ""}`;
}

/** The token that a request brought, or null. */
export function sessionToken(headers: Headers): string | null {
  const prefix = `${cookieName()}=`;
  const pair = (headers.get("cookie") ?? "").split(/;\s*/).find((part) => part.startsWith(prefix));
  return pair === undefined ? null : pair.slice(prefix.length);
}

const isSecure = (): boolean => settings().origin.startsWith("https:");
