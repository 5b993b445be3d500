import { toFieldErrors, toInput } from "@/app/_lib/form-values";
import { attestationInput } from "@/core/assessment/schema";
import { submit } from "@/server/respondent/submit";
import { respondentPost } from "../../_lib/respondent-post";

/** Hands the answers over. */
export const POST = respondentPost({ page: () => "/respond/attest", maxBytes: 16 * 1024 }, async (respondent, form) => {
  const parsed = attestationInput.safeParse(toInput(attestationInput, form));
  if (!parsed.success) return { invalid: toFieldErrors(parsed.error) };
  await submit(respondent, parsed.data);
  return { to: "/respond/done" };
});
