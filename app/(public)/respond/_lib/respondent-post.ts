import "server-only";
import { refusal, seeOther } from "@/app/_lib/post-handler";
import { readForm } from "@/app/_lib/read-form";
import { typedValues } from "@/app/_lib/form-values";
import { isAppError } from "@/core/errors/app-error";
import type { FieldErrors, FormState } from "@/core/form-state";
import { requireOwnOrigin } from "@/server/auth/origin";
import { holdForm } from "@/server/held-forms/held-forms";
import { clientAddress, networkOf } from "@/server/rate-limit/client-address";
import { consume } from "@/server/rate-limit/consume";
import type { Respondent } from "@/server/respondent/respondent";
import { readRespondent, requireRespondent } from "@/server/respondent/session";
import { returnCookie } from "./return-cookie";

/** Where to go, or what is wrong: without any error the form is shown again with what was typed. */
export type PostResult = { readonly to: string } | { readonly invalid: FieldErrors };

export interface PostTarget<P> {
  /** The page that shows the form again. */
  readonly page: (params: P, form: FormData) => string;
  /** Of the whole body. */
  readonly maxBytes: number;
}

/** Room for everything that can be typed, so that it outlives a session; files are read only from somebody who has one. */
const WITHOUT_SESSION = 256 * 1024;

/**
 * A respondent's plain form post: own origin → size → session → do → 303. What was typed is never lost: it comes back with
 * the page, also when the session had ended and the link has to be opened again.
 */
export function respondentPost<P>(target: PostTarget<P>, run: (respondent: Respondent, form: FormData, params: P) => Promise<PostResult>) {
  return async (request: Request, context: { readonly params: Promise<P> }): Promise<Response> => {
    try {
      requireOwnOrigin(request.headers);
      const session = await readRespondent(request.headers);
      const form = await readForm(request, session === null ? Math.min(target.maxBytes, WITHOUT_SESSION) : target.maxBytes);
      const params = await context.params;
      const page = target.page(params, form);
      const hold = async (state: FormState): Promise<string> => {
        await consume("held forms by address", networkOf(clientAddress(request.headers)), { limit: 300, seconds: 600 });
        return `${page}${page.includes("?") ? "&" : "?"}form=${await holdForm(state)}`;
      };
      return await attempt({ form, hold }, async () => run(await requireRespondent(request.headers), form, params));
    } catch (error) {
      return refusal(error);
    }
  };
}

async function attempt(
  { form, hold }: { readonly form: FormData; readonly hold: (state: FormState) => Promise<string> },
  run: () => Promise<PostResult>,
): Promise<Response> {
  const values = typedValues(form);
  try {
    const result = await run();
    return seeOther({ to: "to" in result ? result.to : await hold({ status: "invalid", fieldErrors: result.invalid, values }) });
  } catch (error) {
    if (!isAppError(error)) throw error;
    if (error.code === "unauthenticated") {
      const back = await hold({ status: "invalid", fieldErrors: {}, values });
      return seeOther({ to: "/respond/session-ended", cookies: [returnCookie(back)] });
    }
    return seeOther({ to: await hold({ status: "refused", message: error.userMessage, values }) });
  }
}
