import "server-only";
import { createHmac } from "node:crypto";
import { AppError } from "@/core/errors/app-error";
import { derivedKey } from "@/server/auth/derived-key";
import { db } from "@/server/db/client";
import { newId } from "@/server/db/new-id";

/** At most `limit` times in any fixed window of `seconds`. */
export interface RateRule {
  readonly limit: number;
  readonly seconds: number;
}

/**
 * Counts one attempt, in the database, so that all instances count together and parallel attempts cannot slip past.
 * @param name What is limited, e.g. `sign-in by address`.
 * @param subject Whose attempts: stored as a keyed hash, because it may be an address or an account.
 * @throws AppError `rate-limited` when the window's attempts are used up
 */
export async function consume(name: string, subject: string, rule: RateRule): Promise<void> {
  const key = limitKey(name, subject);
  const now = BigInt(Date.now());
  const windowStart = now - BigInt(rule.seconds * 1000);
  const rows = await db().$queryRaw<{ count: number | bigint; lastRequest: number | bigint }[]>`
    INSERT INTO "RateLimit" ("id", "key", "count", "lastRequest") VALUES (${newId()}, ${key}, 1, ${now})
    ON CONFLICT ("key") DO UPDATE SET
      "count" = CASE WHEN "RateLimit"."lastRequest" <= ${windowStart} THEN 1 ELSE "RateLimit"."count" + 1 END,
      "lastRequest" = CASE WHEN "RateLimit"."lastRequest" <= ${windowStart} THEN ${now} ELSE "RateLimit"."lastRequest" END
    RETURNING "count", "lastRequest"`;
  const row = rows[0];
  if (row !== undefined && Number(row.count) > rule.limit) {
    const minutes = Math.max(1, Math.ceil((Number(row.lastRequest) + rule.seconds * 1000 - Number(now)) / 60_000));
    throw new AppError(
      "rate-limited",
      `${name}: more than ${rule.limit} in ${rule.seconds} s`,
      `Too many attempts. Wait ${minutes} ${minutes === 1 ? "minute" : "minutes"} and try again.`,
    );
  }
}

/** Forgets the attempts: after a sign-in that worked. */
export async function forgive(name: string, subject: string): Promise<void> {
  await db().rateLimit.deleteMany({ where: { key: limitKey(name, subject) } });
}

/** Removes counters that nobody touched for two days. */
export async function sweepRateLimits(now = Date.now()): Promise<void> {
  await db().rateLimit.deleteMany({ where: { lastRequest: { lt: BigInt(now - 2 * 24 * 60 * 60 * 1000) } } });
}

function limitKey(name: string, subject: string): string {
  return `${name}:${createHmac("sha256", derivedKey("rate limits")).update(subject).digest("base64url")}`;
}
