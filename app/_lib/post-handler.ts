import "server-only";
import type { z } from "zod";
import { httpStatusOf, isAppError } from "@/core/errors/app-error";
import type { FormState } from "@/core/form-state";
import { requireOwnOrigin } from "@/server/auth/origin";
import { holdForm } from "@/server/held-forms/held-forms";
import { consume } from "@/server/rate-limit/consume";
import { clientAddress, networkOf } from "@/server/rate-limit/client-address";
import { type FormSchema, toFieldErrors, toInput, typedValues } from "./form-values";
import { readForm } from "./read-form";

/** Where the browser goes after a post that worked, and what it is given to keep. */
export interface Done {
  readonly to: string;
  /** Whole `Set-Cookie` values. */
  readonly cookies?: readonly string[];
}

/** What a handler may know of the request besides its fields. */
export interface PostRequest<P> {
  readonly headers: Headers;
  /** As far as it can be believed. */
  readonly address: string;
  /** The segments of the address, as Next gives them. */
  readonly params: P;
}

export interface PostOptions<S extends FormSchema, P> {
  readonly schema: S;
  /** The page that shows the form again when something is wrong. */
  readonly page: (params: P) => string;
  /** Of the whole body; asked before any of it is read. 64 KB when left out. */
  readonly maxBytes?: (headers: Headers) => Promise<number>;
}

/** The most that is read from somebody who has not said who he is. */
export const STRANGER_BYTES = 64 * 1024;

type RouteHandler<P> = (request: Request, context: { readonly params: Promise<P> }) => Promise<Response>;

/**
 * The one way in which a plain form post (public pages, no JavaScript needed) becomes a command: own origin → size → fields →
 * do → 303. A wrong or refused form goes back to its page with `?form=…`, where `heldForm` finds errors and what was typed.
 */
export function postHandler<S extends FormSchema, P = Record<string, never>>(
  options: PostOptions<S, P>,
  run: (input: z.output<S>, request: PostRequest<P>) => Promise<Done>,
): RouteHandler<P> {
  return async (request, context) => {
    try {
      requireOwnOrigin(request.headers);
      const form = await readForm(request, (await options.maxBytes?.(request.headers)) ?? STRANGER_BYTES);
      const params = await context.params;
      const asked: PostRequest<P> = { headers: request.headers, address: clientAddress(request.headers), params };
      return await answer({ ...options, form, asked }, run);
    } catch (error) {
      // What could not even be read as a form of ours has no page to go back to.
      return refusal(error);
    }
  };
}

async function answer<S extends FormSchema, P>(
  { schema, page, form, asked }: PostOptions<S, P> & { form: FormData; asked: PostRequest<P> },
  run: (input: z.output<S>, request: PostRequest<P>) => Promise<Done>,
): Promise<Response> {
  const back = async (state: FormState): Promise<Response> => {
    await consume("held forms by address", networkOf(asked.address), { limit: 300, seconds: 600 });
    const target = page(asked.params);
    return seeOther({ to: `${target}${target.includes("?") ? "&" : "?"}form=${await holdForm(state)}` });
  };
  const parsed = await schema.safeParseAsync(toInput(schema, form));
  if (!parsed.success) {
    return back({ status: "invalid", fieldErrors: toFieldErrors(parsed.error), values: typedValues(form) });
  }
  try {
    return seeOther(await run(parsed.data, asked));
  } catch (error) {
    if (!isAppError(error)) {
      throw error;
    }
    return back({ status: "refused", message: error.userMessage, values: typedValues(form) });
  }
}

/** A relative `Location` (RFC 9110 §10.2.2): the browser knows under which name it reached us, `Host` need not be believed. */
export function seeOther({ to, cookies = [] }: Done): Response {
  const headers = new Headers({ Location: to, "Cache-Control": "no-store" });
  for (const cookie of cookies) {
    headers.append("Set-Cookie", cookie);
  }
  return new Response(null, { status: 303, headers });
}

/** An expected refusal as plain text with its status; a bug is thrown on. */
export function refusal(error: unknown): Response {
  if (!isAppError(error)) {
    throw error;
  }
  const headers = { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" };
  return new Response(`${error.userMessage}\n`, { status: httpStatusOf(error.code), headers });
}
