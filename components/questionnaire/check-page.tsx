import { Callout } from "@/components/ui/callout";
import { LinkButton } from "@/components/ui/link-button";
import type { RespondentRequest } from "@/core/respondent/request";
import { AnswerLines } from "./answer-lines";
import { CheckAnswers } from "./check-answers";

/** Everything that was said, with a way to change each answer and back here. */
export function CheckPage({ request }: { readonly request: RespondentRequest }) {
  const open = request.shown - request.answered;
  return (
    <>
      <h1 className="mb-6 text-3xl leading-tight font-semibold tracking-tight">Check your answers</h1>
      {open > 0 && (
        <div className="mb-6">
          <Callout kind="warning" title={open === 1 ? "One question is not answered yet" : `${open} questions are not answered yet`}>
            <p>Answer every question before you send. “I do not know” is an answer too.</p>
          </Callout>
        </div>
      )}
      {request.sections.map((section) => (
        <CheckAnswers
          key={section.id}
          title={section.title}
          answers={section.questions.map((entry) => ({
            questionId: entry.question.id,
            title: entry.question.title,
            answer: <AnswerLines entry={entry} />,
            changeHref: entry.locked ? null : `/respond/questions/${entry.question.id}?from=check`,
          }))}
        />
      ))}
      {request.complete && (
        <LinkButton href="/respond/attest" size="lg">
          Continue
        </LinkButton>
      )}
    </>
  );
}
