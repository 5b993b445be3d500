import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { param, type SearchParams } from "@/app/_lib/page-params";
import { RespondentQuestion } from "@/components/questionnaire/respondent-question";
import { RespondentShell } from "@/components/shell/respondent-shell";
import { questionsOf } from "@/core/respondent/request";
import { heldForm } from "@/server/held-forms/held-forms";
import { attachmentTypes } from "@/server/respondent/attachment-kind";
import { openRequest } from "../../_lib/page-request";
import { placeOf } from "../../_lib/place-of";

interface Props {
  readonly params: Promise<{ readonly questionId: string }>;
  readonly searchParams: SearchParams;
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { questionId } = await params;
  const entry = questionsOf(await openRequest()).find(({ question }) => question.id === questionId);
  const state = await heldForm(await param(searchParams, "form"));
  const isWrong = state.status === "refused" || (state.status === "invalid" && Object.keys(state.fieldErrors).length > 0);
  return { title: `${isWrong ? "Error: " : ""}${entry?.question.title ?? "Question"}` };
}

export default async function QuestionRoute({ params, searchParams }: Props) {
  const [{ questionId }, request] = await Promise.all([params, openRequest()]);
  const entry = questionsOf(request).find(({ question }) => question.id === questionId);
  if (entry === undefined) redirect("/respond/tasks");
  const fromCheck = (await param(searchParams, "from")) === "check";
  const state = await heldForm(await param(searchParams, "form"));
  const { place, back } = placeOf(request, questionId, fromCheck);
  return (
    <RespondentShell organisation={request.organisation} back={{ href: back }}>
      <RespondentQuestion
        {...{ entry, state, place, fromCheck }}
        reference={request.reference}
        sender={request.sender}
        accept={attachmentTypes}
      />
    </RespondentShell>
  );
}
