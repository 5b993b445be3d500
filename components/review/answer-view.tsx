import type { ReactNode } from "react";
import type { ReviewItem } from "@/core/assessment/review-sheet";
import type { Answer } from "@/core/questionnaire/answer";
import type { Question } from "@/core/questionnaire/questionnaire";
import { answerText } from "@/core/report/answer-text";

/** The answer in the words that the respondent saw, his comment under it. */
export function AnswerView({ item }: { readonly item: ReviewItem }) {
  const { question, answer, vaguePhrase } = item;
  return (
    <div className="flex flex-col gap-3">
      <div>
        <p className="text-xs font-medium text-ink-muted">Answer</p>
        <div className="mt-0.5">
          {answer === null ? <span className="text-ink-muted">Not answered</span> : <Value question={question} answer={answer} />}
        </div>
      </div>
      {vaguePhrase !== null && (
        <p className="text-sm text-warn">The phrase “{vaguePhrase}” says nothing about how a message is delivered.</p>
      )}
      {answer !== null && answer.comment !== "" && (
        <div>
          <p className="text-xs font-medium text-ink-muted">Comment</p>
          <p className="mt-0.5 text-sm break-words whitespace-pre-line">{answer.comment}</p>
        </div>
      )}
    </div>
  );
}

function Value({ question, answer }: { readonly question: Question; readonly answer: Answer }): ReactNode {
  const { value } = answer;
  if (answer.status === "answered" && value?.type === "matrix" && question.body.type === "matrix") {
    const { columns, rows } = question.body;
    return (
      <dl className="text-sm">
        {rows.map((row) => {
          const column = columns.find((one) => one.id === value.cells[row.id]);
          return (
            <div key={row.id} className="grid grid-cols-[minmax(0,3fr)_minmax(0,2fr)] gap-x-3 border-b border-line py-1 last:border-b-0">
              <dt className="text-ink-muted">{row.label}</dt>
              <dd className={tones[column?.id ?? ""]}>{column?.label ?? "Not answered"}</dd>
            </div>
          );
        })}
      </dl>
    );
  }
  if (answer.status === "answered" && value?.type === "multi") {
    return (
      <ul className="list-disc ps-5">
        {value.choices.map((id) => (
          <li key={id}>{answerText(question, { ...answer, value: { type: "multi", choices: [id] } }, null)}</li>
        ))}
      </ul>
    );
  }
  return <p className="break-words whitespace-pre-line">{answerText(question, answer, null)}</p>;
}

// Plaintext is the worst outcome, always.
const tones: Readonly<Record<string, string>> = { plaintext: "font-semibold text-bad", unknown: "text-ink-muted" };
