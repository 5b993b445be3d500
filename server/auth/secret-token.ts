import "server-only";
import { createHash, randomBytes } from "node:crypto";

/** 256 random bits for a link or a cookie, as 43 characters of base64url. */
export function newToken(): string {
  return randomBytes(32).toString("base64url");
}

/** What is stored of a token. It has 256 bits of its own, so a fast hash keeps it. */
export function tokenHash(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
