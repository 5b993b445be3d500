import "server-only";
import { createHash, randomBytes } from "node:crypto";

/** Characters of a token: 256 bits in base64url. */
export const TOKEN_LENGTH = 43;

/** 256 random bits for a link or a cookie. */
export function newToken(): string {
  return randomBytes(32).toString("base64url");
}

/** What is stored of a token. It has 256 bits of its own, so a fast hash keeps it. */
export function tokenHash(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
