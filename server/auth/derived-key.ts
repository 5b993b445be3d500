import "server-only";
import { hkdfSync } from "node:crypto";
import { settings } from "@/server/env";

/** What a key is for: one purpose never decrypts or verifies what was made for another. */
export type KeyPurpose = "sessions" | "outbox" | "held forms" | "rate limits";

/** 32 bytes from the installation's secret by HKDF-SHA-256 (RFC 5869), different for each purpose. */
export function derivedKey(purpose: KeyPurpose): Buffer {
  return Buffer.from(hkdfSync("sha256", settings().secret, "mailwitness", `mailwitness ${purpose} 1`, 32));
}
