import "server-only";
import { z } from "zod";
import type { FormState } from "@/core/form-state";
import { derivedKey } from "@/server/auth/derived-key";
import { seal, unseal } from "@/server/auth/sealing";
import { newToken, TOKEN_LENGTH, tokenHash } from "@/server/auth/secret-token";
import { db } from "@/server/db/client";

/** How long what somebody typed waits for the page that shows it again. */
const MINUTES = 15;

/** The most characters that are held of one form; beyond it only the message comes back. */
const MAX_LENGTH = 200_000;

/**
 * Keeps the answer to a plain form post until the page after the redirect shows it, so that nothing typed is lost without
 * JavaScript. It is sealed, and found only by the token that this returns, which belongs into the address of that page.
 */
export async function holdForm(state: FormState, now = new Date()): Promise<string> {
  const token = newToken();
  const text = JSON.stringify(state);
  const kept = text.length <= MAX_LENGTH || !("values" in state) ? text : JSON.stringify({ ...state, values: {} });
  await db().verification.create({
    data: {
      id: tokenHash(token),
      identifier: `held-form:${tokenHash(token)}`,
      value: seal(derivedKey("held forms"), kept, tokenHash(token)),
      expiresAt: new Date(now.getTime() + MINUTES * 60_000),
    },
    select: { id: true },
  });
  return token;
}

/** What `holdForm` kept; `idle` when there is no token, or it is unknown or too old. May be read again: people reload. */
export async function heldForm(token: unknown, now = new Date()): Promise<FormState> {
  if (typeof token !== "string" || token.length !== TOKEN_LENGTH) {
    return { status: "idle" };
  }
  const row = await db().verification.findUnique({ where: { id: tokenHash(token) }, select: { value: true, expiresAt: true } });
  const text = row === null || row.expiresAt < now ? null : unseal(derivedKey("held forms"), row.value, tokenHash(token));
  return text === null ? { status: "idle" } : toFormState(text);
}

/** Removes what is too old to be shown. */
export async function sweepHeldForms(now = new Date()): Promise<void> {
  await db().verification.deleteMany({ where: { expiresAt: { lt: now } } });
}

const values = z.record(z.string(), z.union([z.string(), z.array(z.string())]));

const formState = z.discriminatedUnion("status", [
  z.object({ status: z.literal("idle") }),
  z.object({ status: z.literal("invalid"), fieldErrors: z.record(z.string(), z.array(z.string())), values }),
  z.object({ status: z.literal("refused"), message: z.string(), values }),
  z.object({ status: z.literal("saved"), message: z.string() }),
]);

function toFormState(text: string): FormState {
  const parsed = formState.safeParse(JSON.parse(text));
  return parsed.success ? parsed.data : { status: "idle" };
}
