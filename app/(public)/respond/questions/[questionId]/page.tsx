import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { RespondentQuestion } from "@/components/questionnaire/respondent-question";
import { RespondentShell } from "@/components/shell/respondent-shell";
import { attachmentTypes } from "@/server/respondent/attachment-kind";
import { placeOf } from "../../_lib/place-of";
import { readQuestion, titleOf, type QuestionAddress } from "./read-question";

export async function generateMetadata(address: QuestionAddress): Promise<Metadata> {
  return { title: titleOf(await readQuestion(address)) };
}

export default async function QuestionRoute(address: QuestionAddress) {
  const { request, entry, state, fromCheck } = await readQuestion(address);
  if (entry === undefined) redirect("/respond/tasks");
  const { place, back } = placeOf(request, entry.question.id, fromCheck);
  const { organisation, reference, sender } = request;
  return (
    <RespondentShell organisation={organisation} back={{ href: back }}>
      <RespondentQuestion {...{ entry, state, place, fromCheck, reference, sender }} accept={attachmentTypes} />
    </RespondentShell>
  );
}
