import "server-only";
import { AppError } from "@/core/errors/app-error";
import { settings } from "@/server/env";

/**
 * Refuses a request that another site's page made (CSRF). Browsers say where a POST comes from; `Origin: null` (a sandboxed
 * frame, a redirect across sites) is refused like a foreign one, and so is a request that says nothing at all.
 * @throws AppError `forbidden`
 */
export function requireOwnOrigin(headers: Headers): void {
  const origin = headers.get("origin");
  const isOwn = origin === null ? headers.get("sec-fetch-site") === "same-origin" : isOwnOrigin(origin, settings().origin);
  if (!isOwn) {
    throw new AppError("forbidden", "request from a foreign origin", "This form was sent from another site, so we did not accept it.");
  }
}

/** `localhost` and the loopback addresses of the same port are one place, when we are served there. */
export function isOwnOrigin(origin: string, own: string): boolean {
  if (origin === own) {
    return true;
  }
  return URL.canParse(origin) && isLoopback(own) && isLoopback(origin) && new URL(origin).port === new URL(own).port;
}

function isLoopback(origin: string): boolean {
  const url = new URL(origin);
  return url.protocol === "http:" && ["localhost", "127.0.0.1", "[::1]"].includes(url.hostname);
}
