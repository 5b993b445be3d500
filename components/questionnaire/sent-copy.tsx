import { Time } from "@/components/ui/time";
import type { RespondentRequest } from "@/core/respondent/request";
import { AnswerLines } from "./answer-lines";
import { CheckAnswers } from "./check-answers";

/** What was sent, to read or to print. */
export function SentCopy({ request }: { readonly request: RespondentRequest }) {
  const { receipt } = request;
  return (
    <>
      <h1 className="text-3xl leading-tight font-semibold tracking-tight">What you sent</h1>
      <p className="mt-2 mb-6 text-ink-muted">
        {request.reference}, {request.vendor}
        {receipt !== null && (
          <>
            . Attested by {receipt.name} ({receipt.role}) on <Time iso={receipt.at} show="date-time" />
          </>
        )}
      </p>
      {request.sections.map((section) => (
        <CheckAnswers
          key={section.id}
          title={section.title}
          answers={section.questions.map((entry) => ({
            questionId: entry.question.id,
            title: entry.question.title,
            answer: <AnswerLines entry={entry} />,
            changeHref: null,
          }))}
        />
      ))}
      {receipt !== null && (
        <p className="text-sm text-ink-muted">
          SHA-256: <code className="font-mono break-all text-ink">{receipt.answersSha256}</code>
        </p>
      )}
    </>
  );
}
