import "server-only";
import { param, type SearchParams } from "@/app/_lib/page-params";
import type { FormState } from "@/core/form-state";
import { questionsOf, type RequestQuestion, type RespondentRequest } from "@/core/respondent/request";
import { heldForm } from "@/server/held-forms/held-forms";
import { openRequest } from "../../_lib/page-request";

export interface QuestionAddress {
  readonly params: Promise<{ readonly questionId: string }>;
  readonly searchParams: SearchParams;
}

export interface QuestionRead {
  readonly request: RespondentRequest;
  /** Undefined where the request does not ask this question. */
  readonly entry: RequestQuestion | undefined;
  /** What the last post said. */
  readonly state: FormState;
  /** He came from the last check and goes back there. */
  readonly fromCheck: boolean;
}

/** The question that the address names, in the request of the respondent who looks at it. */
export async function readQuestion({ params, searchParams }: QuestionAddress): Promise<QuestionRead> {
  const [{ questionId }, request] = await Promise.all([params, openRequest()]);
  return {
    request,
    entry: questionsOf(request).find(({ question }) => question.id === questionId),
    state: await heldForm(await param(searchParams, "form")),
    fromCheck: (await param(searchParams, "from")) === "check",
  };
}

/** The title of the window. An error stands first, so that a screen reader says it first. */
export function titleOf({ entry, state }: QuestionRead): string {
  const isWrong = state.status === "refused" || (state.status === "invalid" && Object.keys(state.fieldErrors).length > 0);
  return `${isWrong ? "Error: " : ""}${entry?.question.title ?? "Question"}`;
}
