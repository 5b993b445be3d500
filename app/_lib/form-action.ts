import "server-only";
import { headers } from "next/headers";
import type { z } from "zod";
import { isAppError } from "@/core/errors/app-error";
import type { FormState } from "@/core/form-state";
import type { Actor } from "@/server/auth/actor";
import { requireOwnOrigin } from "@/server/auth/origin";
import { requireActor } from "@/server/auth/session";
import { type FormSchema, toFieldErrors, toInput, typedValues } from "./form-values";

/** What a form calls. The previous state is never read: with JavaScript off it travels through the page and is anyone's to forge. */
export type FormAction = (previous: FormState, form: FormData) => Promise<FormState>;

/**
 * The one way in which a signed-in form becomes a command: who asks → what → do → tell.
 * `run` calls one command and refreshes or redirects; a sentence that it returns is shown as what was saved.
 */
export function formAction<S extends FormSchema>(schema: S, run: (actor: Actor, input: z.output<S>) => Promise<unknown>): FormAction {
  return async (_previous, form) => {
    try {
      requireOwnOrigin(await headers());
      const actor = await requireActor();
      const parsed = await schema.safeParseAsync(toInput(schema, form));
      if (!parsed.success) {
        return { status: "invalid", fieldErrors: toFieldErrors(parsed.error), values: typedValues(form) };
      }
      const message = await run(actor, parsed.data);
      return typeof message === "string" ? { status: "saved", message } : { status: "saved" };
    } catch (error) {
      if (!isAppError(error)) {
        throw error;
      }
      const message = error.code === "unauthenticated" ? SESSION_ENDED : error.userMessage;
      return { status: "refused", message, values: typedValues(form) };
    }
  };
}

const SESSION_ENDED = "Your session has ended. Sign in again in another tab, then send this form once more: what you typed is still here.";
